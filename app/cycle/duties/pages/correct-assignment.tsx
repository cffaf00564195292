// /assignments/:assignment/correct — the office rewords, moves, splits or withdraws what was given out, with a reason.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { getAssignment } from '../assignment.reads.ts'
import { correctAssignment } from '../correction.acts.ts'
import { type CorrectRefusal, mayCorrect } from '../correction.rules.ts'
import { correctionWords } from '../correction.words.ts'
import { listDutiesOfAssignment } from '../duty.reads.ts'
import { standingWords } from '../standing.words.ts'
import { changeIn, whatIn } from './change-request.ts'
import { CorrectionForms } from './correction-forms.tsx'

export const correctAssignmentPage = page(paths.correctAssignment, {
  async get(context, { assignment: id }, { refusal, form }: Asked<CorrectRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = correctionWords(context)
    const line = await getAssignment(context, id)
    const campaign = await getCampaign(context, line.campaign)
    const duties = await listDutiesOfAssignment(context, id)
    const units = await listUnits(context, context.today)
    const verdict = mayCorrect(actor, campaign.status, line)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.correctTitle}>
        <p class="lead">{t.correctLead}</p>
        {error && form && (
          <ErrorSummary title={t.refused} errors={[{ field: `${whatIn(form)}-reason`, text: error }]} />
        )}
        <blockquote class="mid">
          {line.spans.length > 0 && (
            <Mark
              place={line.place || standingWords(context).verbatim}
              to={paths.readPlan({ plan: line.source ?? campaign.plan }) + at(line.spans)}
              label={t.place}
            />
          )}
          <p>“{line.text}”</p>
        </blockquote>
        <p class="gap">
          <a href={paths.assignment({ assignment: id })}>{line.body}</a>
        </p>
        {verdict.allowed ? (
          <CorrectionForms t={t} line={line} duties={duties} units={units} form={form} error={error} reader={context} />
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
      </Screen>
    )
  },

  async post(context, { assignment }, form) {
    const change = changeIn(form)
    if ('allowed' in change) return change
    const verdict = await correctAssignment(context, assignment, change, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.assignment({ assignment })) : verdict
  },
})
