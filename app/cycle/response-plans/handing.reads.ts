// Asking for what was handed in of a response plan: the one that waits, the one in force, and all there were.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { ResponseBody } from './body.ts'
import type { Handing } from './response-plan.ts'

/** The newest first. */
export const listHandings = (context: Context, plan: Id<'response_plan'>): Promise<Handing[]> =>
  selectHandings(context).where('handing.response_plan_id', '=', plan).orderBy('handing.handed_in_at', 'desc').execute()

export const getHanding = (context: Context, id: Id<'response_handing'>): Promise<Handing & { plan: PlanId }> =>
  selectHandings(context)
    .select('handing.response_plan_id as plan')
    .where('handing.id', '=', id)
    .executeTakeFirstOrThrow(missing)

type PlanId = Id<'response_plan'>

/** What holds now: the last edition that was approved. */
export const findInForce = (context: Context, plan: PlanId): Promise<Handing | undefined> =>
  selectHandings(context)
    .where('handing.response_plan_id', '=', plan)
    .where('handing.outcome', '=', 'approved')
    .orderBy('handing.edition', 'desc')
    .limit(1)
    .executeTakeFirst()

const selectHandings = ({ db, tenant }: Context) =>
  db
    .selectFrom('response_handing as handing')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'handing.tenant_id').onRef('person.id', '=', 'handing.handed_in_by'),
    )
    .leftJoin('person as judge', (join) =>
      join.onRef('judge.tenant_id', '=', 'handing.tenant_id').onRef('judge.id', '=', 'handing.judged_by'),
    )
    .where('handing.tenant_id', '=', tenant)
    .select(['handing.id', 'handing.edition', 'handing.outcome', 'handing.reason', 'person.name as byName'])
    .select(['handing.handed_in_at as at', 'judge.name as judgedByName', 'handing.judged_at as judgedAt'])
    .select(sql<ResponseBody>`handing.body`.as('body'))

export type HandedIn = { unit: Id<'unit'>; unitName: string; body: ResponseBody }

/** Of each unit what it handed in last and did not take back. */
export async function listHandedIn({ db, tenant, today }: Context, campaign: Id<'campaign'>): Promise<HandedIn[]> {
  const { rows } = await sql<HandedIn>`
    select distinct on (plan.id) unit.id as unit, unit.name as "unitName", handing.body
    from response_plan as plan
    join response_handing as handing on handing.tenant_id = plan.tenant_id and handing.response_plan_id = plan.id
    join units_as_of(${today}) as unit on unit.tenant_id = plan.tenant_id and unit.id = plan.unit_id
    where plan.tenant_id = ${tenant} and plan.campaign_id = ${campaign} and handing.outcome is distinct from 'taken_back'
    order by plan.id, handing.handed_in_at desc`.execute(db)
  return rows
}
