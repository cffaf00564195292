// /campaigns/:campaign/assignments/new — the office gives out something that the plan does not have.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, Note, Once } from '#ui/form.tsx'
import { addAssignment } from '../correction.acts.ts'
import { type CorrectRefusal, mayCorrect } from '../correction.rules.ts'
import { correctionWords } from '../correction.words.ts'
import { deadlineIn, unitsIn } from './change-request.ts'

const fields = {
  'words-missing': 'text',
  'no-unit': 'unit',
  'unclear-deadline': 'deadline',
  'reason-missing': 'reason',
} as const

export const addAssignmentPage = page(paths.newAssignment, {
  async get(context, { campaign: id }, { refusal, form }: Asked<CorrectRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = correctionWords(context)
    const campaign = await getCampaign(context, id)
    const units = await listUnits(context, context.today)
    const chosen = form ? unitsIn(form) : []
    const verdict = mayCorrect(actor, campaign.status, null)
    const wrong = refusal && refusal.why in fields ? fields[refusal.why as keyof typeof fields] : undefined
    const error = (name: string) => (refusal && wrong === name ? t.refusal(refusal) : undefined)
    const described = (name: string, hint?: string) => ({
      id: name,
      name,
      'aria-describedby': describedBy(name, { hint, error: error(name) }),
      'aria-invalid': error(name) ? ('true' as const) : undefined,
    })
    return (
      <Screen actor={actor} here="campaigns" title={t.add}>
        <p class="lead">
          <a href={paths.duties({ campaign: id })}>{sentence(campaign.name)}</a>. {t.addLead}
        </p>
        {!verdict.allowed && <Note>{t.refusal(verdict.refusal)}</Note>}
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: wrong ?? 'main', text: t.refusal(refusal) }]} />}
        <form method="post">
          <Once />
          <Field name="text" label={t.givenWords} error={error('text')}>
            <textarea {...described('text')} rows={3}>
              {fieldOf(form, 'text')}
            </textarea>
          </Field>
          <Field name="body" label={t.body} hint={t.bodyHint}>
            <input {...described('body', t.bodyHint)} value={form ? fieldOf(form, 'body') : t.bodyDefault} />
          </Field>
          <Field name="unit" label={t.units} hint={t.giveHint} error={error('unit')}>
            <select {...described('unit', t.giveHint)} multiple size={8}>
              {units.map((unit) => (
                <option value={unit.id} selected={chosen.includes(unit.id)}>
                  {unit.name}
                </option>
              ))}
            </select>
          </Field>
          <Field name="deadline" label={t.deadline} hint={t.deadlineHint} error={error('deadline')}>
            <input class="short" {...described('deadline', t.deadlineHint)} value={fieldOf(form, 'deadline')} />
          </Field>
          <Field name="reason" label={t.reason} hint={t.reasonHint} error={error('reason')}>
            <input {...described('reason', t.reasonHint)} value={fieldOf(form, 'reason')} />
          </Field>
          <p class="f bs">
            <Button>{t.add}</Button>
          </p>
        </form>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const typed = fieldOf(form, 'deadline')
    const deadline = deadlineIn(typed)
    if (deadline === undefined) return refuse<CorrectRefusal>({ why: 'unclear-deadline', text: typed })

    const line = { body: fieldOf(form, 'body'), text: fieldOf(form, 'text'), units: unitsIn(form), deadline }
    const verdict = await addAssignment(context, campaign, line, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.duties({ campaign })) : verdict
  },
})
