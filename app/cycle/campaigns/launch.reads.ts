// What the launch is judged by, and what of a plan has become a campaign already.
import { listFindings } from '#cycle/plan-review/finding.reads.ts'
import { listMappings } from '#cycle/plan-review/mapping.reads.ts'
import type { PlanEntry } from '#cycle/plan-review/plan.ts'
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { LaunchState } from './launch.ts'

export async function getLaunchState(
  context: Context,
  plan: Pick<PlanEntry, 'id' | 'kind' | 'status'>,
): Promise<LaunchState> {
  const actor = await getActor(context)
  const { name: committee } = await getCommittee(context)
  const findings = await listFindings(context, plan.id)
  const mappings = await listMappings(context, plan.id)
  const onTrial = (await listCampaignsOf(context, plan.id)).some(({ status }) => status === 'trial')
  return { actor, committee, plan, findings, mappings, onTrial }
}

/** The campaigns that a plan has become, newest first. */
export const listCampaignsOf = ({ db, tenant }: Context, plan: Id<'plan'>) =>
  db
    .selectFrom('campaign')
    .select(['id', 'name', 'status'])
    .where('tenant_id', '=', tenant)
    .where('plan_id', '=', plan)
    .orderBy('launched_at', 'desc')
    .execute()
