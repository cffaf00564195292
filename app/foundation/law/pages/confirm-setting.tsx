// /settings/confirm?key=posting_commune&on=2026-11-22 — somebody compares a value with the paper, and names the paper.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Day } from '#kernel/day.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { confirmSetting } from '../setting.acts.ts'
import { listChanges } from '../setting.reads.ts'
import { holdingOn, mayConfirm } from '../setting.rules.ts'
import { type SettingRefusal, settingWords, valueText } from '../setting.words.ts'
import { settingNames } from '../setting-names.words.ts'
import { settingSources } from '../setting-sources.words.ts'
import { keyIn } from './setting-asked.ts'
import { told } from './setting-row.tsx'

export const confirmSettingPage = page<never, SettingRefusal>(paths.confirmSetting, {
  async get(context, _, { query, refusal, form }) {
    const t = settingWords(context)
    const actor = await getActor(context)
    if (!isOffice(actor) && !isLeader(actor)) throw forbidden()
    const key = keyIn(query)
    const on = dayIn(query, context.today)
    const holding = holdingOn(key, (await listChanges(context))(key), on)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="more" title={t.confirmFor(settingNames(context).settings[key])}>
        <p class="lead">{t.confirmLead}</p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'paper', text: error }] : []} />
        {holding && (
          <p>
            {t.now}: <b>{valueText(key, holding.value, context.language)}</b>{' '}
            <span class="soft sm">{told(holding, actor)}</span>
          </p>
        )}
        <p>
          {t.source}: {settingSources(context)[key]}
        </p>
        <form method="post" action={`${paths.confirmSetting()}?key=${key}&on=${on}`}>
          <TextField name="paper" label={t.paper} hint={t.paperHint} value={fieldOf(form, 'paper')} error={error} />
          <JudgedButton
            verdict={mayConfirm(actor, { key, holding }, '-')}
            label={t.confirm}
            refusalText={t.refusal}
            name="do"
            value="confirm"
          />
        </form>
        <p class="gap">
          <a href={paths.settings()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { query }) {
    const key = keyIn(query)
    const wish = { on: dayIn(query, context.today), paper: fieldOf(form, 'paper') }
    const verdict = await confirmSetting(context, key, wish)
    return verdict.allowed ? goTo(`${paths.settings()}#${key}`) : verdict
  },
})

/** The day whose value is meant: today, or the day of a change that is to come. */
function dayIn(query: URLSearchParams, today: Day): Day {
  const on = typedDay(query.get('on') ?? today)
  if (!on) throw missing()
  return on
}
