// /settings/change?key=posting_commune — the office sets a value from a day on, or takes a change back.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { typedDay } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Button, ErrorSummary } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField } from '#ui/text-field.tsx'
import { changeSetting, undoSetting } from '../setting.acts.ts'
import { listChanges } from '../setting.reads.ts'
import { holdingOn, mayUndo, valueTyped } from '../setting.rules.ts'
import type { Change } from '../setting.ts'
import { type SettingRefusal, settingWords, valueText } from '../setting.words.ts'
import { settingNames } from '../setting-names.words.ts'
import { settingSources } from '../setting-sources.words.ts'
import { kindOf, type SettingKey } from '../settings.ts'
import { keyIn } from './setting-asked.ts'
import { told } from './setting-row.tsx'

export const changeSettingPage = page<never, SettingRefusal>(paths.changeSetting, {
  async get(context, _, { query, refusal, form }) {
    const t = settingWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const key = keyIn(query)
    const changes = (await listChanges(context))(key)
    const holding = holdingOn(key, changes, context.today)
    const field = refusal?.why === 'day-odd' || refusal?.why === 'too-early' ? 'from' : 'value'
    const wrong = refusal && { field, text: t.refusal(refusal) }
    const error = (name: string) => (wrong?.field === name ? wrong.text : undefined)
    const value = form ? fieldOf(form, 'value') : String(holding?.value ?? '').replace('.', ',')
    return (
      <Screen actor={actor} here="more" title={t.changeFor(settingNames(context).settings[key])}>
        <p class="lead">{settingSources(context)[key]}</p>
        {holding && (
          <p>
            {t.now}: <b>{valueText(key, holding.value, context.language)}</b>{' '}
            <span class="soft sm">{told(holding, actor)}</span>
          </p>
        )}
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post" action={`${paths.changeSetting()}?key=${key}`}>
          <ValueField actor={actor} settingKey={key} value={value} error={error('value')} />
          <DayField
            name="from"
            label={t.fromDay}
            hint={t.fromHint}
            value={form ? fieldOf(form, 'from') : context.today}
            error={error('from')}
          />
          <p class="hint">{t.again}</p>
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
        <Changes actor={actor} settingKey={key} changes={changes} />
        <p class="gap">
          <a href={paths.settings()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { query }) {
    const key = keyIn(query)
    const undone = fieldOf(form, 'undo')
    if (undone !== '') {
      if (!isId<'setting'>(undone)) throw missing()
      const verdict = await undoSetting(context, key, undone)
      return verdict.allowed ? goTo(`${paths.settings()}#${key}`) : verdict
    }

    const from = typedDay(fieldOf(form, 'from'))
    if (!from) return refuse({ why: 'day-odd' })
    const verdict = await changeSetting(context, key, { value: valueTyped(key, fieldOf(form, 'value')), from })
    return verdict.allowed ? goTo(`${paths.settings()}#${key}`) : verdict
  },
})

type ValueProps = { actor: Actor; settingKey: SettingKey; value: string; error: string | undefined }

function ValueField({ actor, settingKey: key, value, error }: ValueProps) {
  const t = settingWords(actor)
  const kind = kindOf(key)
  if (kind.kind === 'choice') {
    const options = kind.choices.map((choice) => ({ value: choice, label: valueText(key, choice, actor.language) }))
    return <ChoiceField name="value" label={t.value} value={value} options={options} error={error} />
  }
  const [least, most] = [kind.least, kind.most].map((limit) => String(limit).replace('.', ','))
  const hint = t.valueIn(settingNames(actor).measures[kind.measure], least ?? '', most ?? '')
  return <TextField name="value" label={t.value} hint={hint} value={value} error={error} short />
}

type ChangesProps = { actor: Actor; settingKey: SettingKey; changes: Change[] }

function Changes({ actor, settingKey: key, changes }: ChangesProps) {
  const t = settingWords(actor)
  if (changes.length === 0) return null
  return (
    <>
      <h2>{t.history}</h2>
      <ul class="rows">
        {changes.map((change) => {
          const value = `${valueText(key, change.value, actor.language)}, ${t.from(change.from)}`
          return (
            <li>
              <p>
                <b>{valueText(key, change.value, actor.language)}</b> {told({ ...change, change }, actor)}
              </p>
              <ActButton
                to={`${paths.changeSetting()}?key=${key}`}
                verdict={mayUndo(actor, change)}
                label={t.undoFor(value)}
                refusalText={t.refusal}
                kind="two"
                name="undo"
                value={change.id}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
