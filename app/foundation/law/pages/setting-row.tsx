// One setting on the list: its value and how sure it is, where it comes from, its values over time, what can be done.
import type { Actor } from '#foundation/people/actor.ts'
import { type Day, day, writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { type Holding, holdingOn, mayConfirm, maySet, openOf } from '../setting.rules.ts'
import type { Change } from '../setting.ts'
import { settingWords, valueText } from '../setting.words.ts'
import { settingNames } from '../setting-names.words.ts'
import { settingSources } from '../setting-sources.words.ts'
import { kindOf, type SettingKey } from '../settings.ts'

type RowProps = { actor: Actor; settingKey: SettingKey; changes: Change[]; today: Day }

export function SettingRow({ actor, settingKey: key, changes, today }: RowProps) {
  const t = settingWords(actor)
  const names = settingNames(actor)
  const kind = kindOf(key)
  const open = openOf(key, changes, today)
  const holding = holdingOn(key, changes, today)
  const state = kind.given ? ('same' as const) : open.length > 0 ? ('soon' as const) : ('done' as const)
  const query = `?key=${key}`
  return (
    <li id={key}>
      <p class="due">
        <State shape={state}>{kind.given ? t.given : open.length > 0 ? t.open : t.confirmed}</State>
      </p>
      <h3>{names.settings[key]}</h3>
      {holding && (
        <p>
          <b>{valueText(key, holding.value, actor.language)}</b>{' '}
          <span class="soft sm">{kind.given ? t.from(day(holding.from)) : told(holding, actor)}</span>
        </p>
      )}
      <p class="sm soft">{[settingSources(actor)[key], names.certainty[kind.certainty]].join(' · ')}</p>
      <Values actor={actor} settingKey={key} changes={changes} />
      <p class="bs tight unprinted">
        {maySet(actor, key).allowed && (
          <a href={paths.changeSetting() + query} aria-label={t.changeFor(names.settings[key])}>
            {t.change}
          </a>
        )}
        {open
          .filter((one) => mayConfirm(actor, { key, holding: one }, '-').allowed)
          .map((one) => (
            <a
              href={`${paths.confirmSetting()}${query}&on=${one.change?.from ?? today}`}
              aria-label={t.confirmFor(names.settings[key])}
            >
              {t.confirm}
              {one.change && one.change.from > today && ` ${t.from(one.change.from)}`}
            </a>
          ))}
      </p>
    </li>
  )
}

/** Who set it and who confirmed it, or since when it is the default. */
export function told({ change, from }: Holding, actor: Actor): string {
  const t = settingWords(actor)
  if (!change) return `${t.from(day(from))}, ${t.preset}`
  const { setBy, setAt, confirmed } = change
  return [
    t.from(change.from),
    t.setBy(setBy.name, writtenMoment(setAt)),
    confirmed && t.confirmedBy(confirmed.by, writtenMoment(confirmed.at), confirmed.paper),
  ]
    .filter(Boolean)
    .join(', ')
}

function Values({ actor, settingKey: key, changes }: Omit<RowProps, 'today'>) {
  const t = settingWords(actor)
  const { periods } = kindOf(key)
  if (periods.length + changes.length < 2) return null
  return (
    <details>
      <summary>{t.history}</summary>
      <ul>
        {periods.map(({ from, value }) => (
          <li>{t.until(day(from), valueText(key, value, actor.language))}</li>
        ))}
        {changes.map((change) => (
          <li>
            <b>{valueText(key, change.value, actor.language)}</b> {told({ ...change, change }, actor)}
          </li>
        ))}
      </ul>
    </details>
  )
}
