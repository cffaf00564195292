// /plans/:plan/launch — check your answers: all that will be created, what is missing, and the one button.

import { listLeftText } from '#cycle/plan-review/finding.reads.ts'
import { standing } from '#cycle/plan-review/finding.ts'
import { without } from '#cycle/plan-review/passages.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import { enterAsOffice } from '#cycle/plan-review/visit.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Field, JudgedButton, Note } from '#ui/form.tsx'
import { endTrial, launchCampaign } from '../launch.acts.ts'
import { getLaunchState, listCampaignsOf } from '../launch.reads.ts'
import { type LaunchRefusal, lacks, mayLaunch, nameOffered, type TrialRefusal, warningsOf } from '../launch.rules.ts'
import { launchWords } from '../launch.words.ts'
import { LaunchSteps } from './launch-steps.tsx'
import { LaunchBodies, LaunchSummary } from './launch-summary.tsx'

export const launchCampaignPage = page<'plan', LaunchRefusal | TrialRefusal>(paths.launchCampaign, {
  async get(context, { plan: id }, { refusal, form }) {
    const t = launchWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, id)
    const state = await getLaunchState(context, plan)
    const stands = standing(state.findings)
    const taken = [...stands.flatMap(({ spans }) => spans), ...(await listLeftText(context, id))]
    const unassigned = without(plan.reading.coverage.unassigned, taken, plan.reading.source.text).length
    const [newest] = await listCampaignsOf(context, id)
    const units = await listUnits(context, context.today)
    const missing = lacks(state)
    const warnings = warningsOf(state.findings, unassigned)
    const isOver = plan.status === 'launched' || plan.status === 'amending'
    return (
      <Screen actor={actor} title={t.title} here="campaigns">
        <p class="lead">{isOver ? t.launched : missing.length > 0 ? t.lead(missing.length) : t.ready}</p>
        <LaunchSteps plan={id} reader={context} />
        <ErrorSummary title={t.problem} errors={refusal ? [{ field: 'main', text: t.refusal(refusal) }] : []} />
        {newest && (isOver || state.onTrial) && (
          <Note kind="ok">
            {state.onTrial && <b>{t.onTrial}. </b>}
            <a href={paths.campaign({ campaign: newest.id })}>{t.toCampaign}</a>
            {state.onTrial && (
              <form method="post">
                <Button kind="link" name="act" value="end-trial">
                  {t.endTrial}
                </Button>
              </form>
            )}
          </Note>
        )}
        {!isOver && missing.length > 0 && <Missing {...{ missing, t, plan: id }} />}
        {!isOver && warnings.length > 0 && (
          <Note>
            <b>{t.warnings}</b>
            <ul>
              {warnings.map((warning) => (
                <li>{t.warning(warning)}</li>
              ))}
            </ul>
          </Note>
        )}
        <LaunchSummary stands={stands} mappings={state.mappings} units={units} reader={context} />
        <LaunchBodies stands={stands} mappings={state.mappings} units={units} reader={context} />
        {!isOver && (
          <form method="post">
            <Field name="name" label={t.calledBy} hint={t.calledByHint}>
              <input
                id="name"
                name="name"
                maxlength={200}
                value={form ? fieldOf(form, 'name') : nameOffered(stands)}
                aria-describedby="name-hint"
              />
            </Field>
            <JudgedButton
              verdict={mayLaunch(state, { trial: false })}
              {...{ label: t.launch, refusalText: t.refusal, name: 'act', value: 'launch' }}
            />
            <p class="hint gap">{t.trialHint}</p>
            <JudgedButton
              kind="two"
              verdict={mayLaunch(state, { trial: true })}
              {...{ label: t.trial, refusalText: t.refusal, name: 'act', value: 'trial' }}
            />
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const act = fieldOf(form, 'act')
    if (act === 'end-trial') {
      const verdict = await endTrial(context, plan)
      return verdict.allowed ? goTo(paths.launchCampaign({ plan })) : verdict
    }
    const outcome = await launchCampaign(context, plan, { trial: act !== 'launch', name: fieldOf(form, 'name') })
    if (!outcome.allowed) return outcome
    const { campaign } = outcome
    return goTo(act === 'launch' ? paths.campaignMessages({ campaign }) : paths.campaign({ campaign }))
  },
})

type MissingProps = { missing: LaunchRefusal[]; t: ReturnType<typeof launchWords>; plan: Id<'plan'> }

/** Each with the way to where it is done. */
function Missing({ missing, t, plan }: MissingProps) {
  return (
    <Note kind="bad">
      <b>{t.lacks}</b>
      <ul>
        {missing.map((one) => (
          <li>
            {t.refusal(one)} <a href={whereToFix(one, plan)}>{t.fix}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

function whereToFix({ why }: LaunchRefusal, plan: Id<'plan'>): string {
  if (why === 'bodies-unmapped') return paths.mapBodies({ plan })
  if (why === 'name-missing') return `${paths.addFinding({ plan })}?kind-of=subject`
  if (why === 'issuer-missing') return `${paths.addFinding({ plan })}?kind-of=issuer`
  if (why === 'period-missing') return `${paths.addFinding({ plan })}?kind-of=period`
  return `${paths.reviewPlan({ plan })}?sort=confidence`
}
