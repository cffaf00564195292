// Asking for assignments.
import { sql } from 'kysely'
import type { UnitClass } from '#cycle/plan-review/mapping.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Assignment } from './assignment.ts'

export const getAssignment = (context: Context, id: Id<'assignment'>): Promise<Assignment> =>
  selectAssignments(context).where('assignment.id', '=', id).executeTakeFirstOrThrow(missing)

export const listAssignments = (context: Context, campaign: Id<'campaign'>): Promise<Assignment[]> =>
  selectAssignments(context)
    .where('assignment.campaign_id', '=', campaign)
    .where('assignment.withdrawn_on', 'is', null)
    .orderBy('assignment.position')
    .execute()

/** The lines of live campaigns that were given to a whole class. */
export const listClassAssignments = (context: Context): Promise<Assignment[]> =>
  selectAssignments(context)
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'assignment.tenant_id').onRef('campaign.id', '=', 'assignment.campaign_id'),
    )
    .where('campaign.status', 'in', ['running', 'trial'])
    .where('assignment.unit_class', 'is not', null)
    .where('assignment.withdrawn_on', 'is', null)
    .execute()

export const selectAssignments = ({ db, tenant }: Context) =>
  db
    .selectFrom('assignment')
    .where('assignment.tenant_id', '=', tenant)
    .select(['assignment.id', 'assignment.campaign_id as campaign', 'assignment.finding_id as finding'])
    .select(['assignment.split_from as splitFrom', 'assignment.position', 'assignment.body', 'assignment.place'])
    .select(['assignment.text', 'assignment.spans', 'assignment.deadline', 'assignment.every'])
    .select('assignment.plan_id as source')
    .select(['assignment.deadline_words as deadlineWords', 'assignment.withdrawn_on as withdrawnOn'])
    .select([
      sql<string[]>`assignment.cooperating`.as('cooperating'),
      sql<UnitClass | null>`assignment.unit_class`.as('unitClass'),
    ])
