// /campaigns/:campaign/deadlines — deadlines for many duties at once, with one reason.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { sentence } from '#kernel/sentence.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { listAssignments } from '../assignment.reads.ts'
import { setDeadlines } from '../correction.acts.ts'
import { type CorrectRefusal, mayCorrect } from '../correction.rules.ts'
import { correctionWords } from '../correction.words.ts'
import { standingWords } from '../standing.words.ts'
import { deadlineIn } from './change-request.ts'

export const correctDeadlinesPage = page(paths.correctDeadlines, {
  async get(context, { campaign: id }, { refusal, form }: Asked<CorrectRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = correctionWords(context)
    const campaign = await getCampaign(context, id)
    const lines = await listAssignments(context, id)
    const verdict = mayCorrect(actor, campaign.status, null)
    const error = refusal && t.refusal(refusal)
    const unclear = refusal?.why === 'unclear-deadline' ? refusal.text : null
    const wrong = lines.find((line) => unclear !== null && fieldOf(form, line.id) === unclear)?.id ?? 'reason'
    return (
      <Screen actor={actor} here="campaigns" title={t.many}>
        <p class="lead">
          <a href={paths.duties({ campaign: id })}>{sentence(campaign.name)}</a>. {t.manyLead}
        </p>
        {!verdict.allowed && <Note>{t.refusal(verdict.refusal)}</Note>}
        {error && <ErrorSummary title={t.refused} errors={[{ field: wrong, text: error }]} />}
        {lines.length === 0 ? (
          <p class="empty gap">{t.none}</p>
        ) : (
          <form method="post">
            <p class="hint gap" id="deadline-hint">
              {t.deadlineHint}
            </p>
            <ul class="rows">
              {lines.map((line) => (
                <li>
                  {line.spans.length > 0 && (
                    <Mark
                      place={line.place || standingWords(context).verbatim}
                      to={paths.readPlan({ plan: line.source ?? campaign.plan }) + at(line.spans)}
                      label={t.place}
                    />
                  )}
                  <label for={line.id}>
                    <q>{line.text}</q> <span class="soft sm">{line.body}</span>
                  </label>
                  <input
                    class="short"
                    id={line.id}
                    name={line.id}
                    value={form ? fieldOf(form, line.id) : line.deadline ? writtenPartly(line.deadline, context) : ''}
                    aria-describedby="deadline-hint"
                    aria-invalid={wrong === line.id ? 'true' : undefined}
                  />
                </li>
              ))}
            </ul>
            <Field name="reason" label={t.reason} hint={t.reasonHint} error={wrong === 'reason' ? error : undefined}>
              <input
                id="reason"
                name="reason"
                value={fieldOf(form, 'reason')}
                aria-describedby={describedBy('reason', { hint: true, error: wrong === 'reason' && error })}
              />
            </Field>
            <p class="f bs">
              <Button>{t.save}</Button>
            </p>
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const typed = []
    for (const { id } of await listAssignments(context, campaign)) {
      const text = fieldOf(form, id)
      const deadline = deadlineIn(text)
      if (deadline === undefined) return refuse<CorrectRefusal>({ why: 'unclear-deadline', text })
      if (form.has(id)) typed.push({ assignment: id, deadline })
    }
    const verdict = await setDeadlines(context, typed, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.duties({ campaign })) : verdict
  },
})
