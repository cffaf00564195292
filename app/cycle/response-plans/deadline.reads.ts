// Asking by when response plans are handed in, as the office has set it.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { ResponseDeadline } from './board.rules.ts'

export const listDeadlines = ({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<ResponseDeadline[]> =>
  db
    .selectFrom('response_deadline')
    .innerJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'response_deadline.tenant_id')
        .onRef('person.id', '=', 'response_deadline.set_by'),
    )
    .select(['response_deadline.unit_id as unit', 'response_deadline.on_day as on', 'person.name as byName'])
    .where('response_deadline.tenant_id', '=', tenant)
    .where('response_deadline.campaign_id', '=', campaign)
    .execute()
