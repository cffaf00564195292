// "Phát động": the answered plan becomes a campaign, or is tried without telling anybody.
import { standing } from '#cycle/plan-review/finding.ts'
import { lockPlan, settlePlan } from '#cycle/plan-review/plan.acts.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import { getLaunchState } from './launch.reads.ts'
import { type LaunchRefusal, mayEndTrial, mayLaunch, nameOffered, periodOf, type TrialRefusal } from './launch.rules.ts'
import { findTrial, insertCampaign, markTrialEnded, shareLaunched } from './launch.writes.ts'
import { insertContents, insertRest, insertTimes } from './launch-parts.writes.ts'

type LaunchedNow = Allowed & { campaign: Id<'campaign'> }

/** Duties and ceremony follow by reaction to `campaign.launched`. The real one ends the trial of the same plan. */
export async function launchCampaign(
  context: Context,
  id: Id<'plan'>,
  { trial, name = '' }: { trial: boolean; name?: string },
): Promise<LaunchedNow | Refused<LaunchRefusal>> {
  const plan = await lockPlan(context, id) // however many press at once, one after the other finds how it stands
  const state = await getLaunchState(context, plan)
  const verdict = mayLaunch(state, { trial })
  if (!verdict.allowed) return verdict
  const stands = standing(state.findings)
  const period = periodOf(stands)
  if (!period) return refuse({ why: 'period-missing' })

  if (!trial) await endTrialOf(context, id, 'Đã phát động chính thức.')
  const campaign = newId<'campaign'>()
  const called = name.trim() || nameOffered(stands)
  const launched = { id: campaign, plan: id, name: called, trial, ...period }
  await insertCampaign(context, launched, stands)
  await insertTimes(context, campaign, stands)
  await insertContents(context, campaign, stands)
  await insertRest(context, campaign, stands)
  if (!trial) {
    await settlePlan(context, id)
    await shareLaunched(context, launched, state.committee, stands)
  }
  await record(context, 'campaign.launched', campaign, { plan: id, trial, name: called })
  return { allowed: true, campaign }
}

/** Stops trying; the plan is a draft as before. */
export async function endTrial(context: Context, id: Id<'plan'>): Promise<Verdict<TrialRefusal>> {
  await lockPlan(context, id)
  const onTrial = (await findTrial(context, id)) !== undefined
  const verdict = mayEndTrial({ actor: await getActor(context), onTrial })
  if (verdict.allowed) await endTrialOf(context, id, 'Văn phòng thôi chạy thử.')
  return verdict
}

async function endTrialOf(context: Context, plan: Id<'plan'>, reason: string): Promise<boolean> {
  const trial = await findTrial(context, plan)
  if (!trial) return false
  await markTrialEnded(context, trial.id, reason)
  await record(context, 'campaign.trial-ended', trial.id, { plan, reason })
  return true
}
