// Asking for what stands in a person's calendar, and whose a secret address is.
import { createHash } from 'node:crypto'
import { listDutiesOfUnits } from '#cycle/duties/duty.reads.ts'
import type { Context } from '#db/context.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { mayEnter } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import { entriesOf } from './calendar.rules.ts'
import type { Calendar } from './calendar.ts'

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Null where nobody has this address, or no longer. */
export async function findOwner({ db, tenant }: Context, token: string): Promise<Id<'person'> | null> {
  const row = await db
    .selectFrom('calendar_link')
    .select('person_id as person')
    .where('tenant_id', '=', tenant)
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst()
  return row?.person ?? null
}

export const findLink = ({ db, tenant, actor }: Context) =>
  db
    .selectFrom('calendar_link')
    .select('made_at as madeAt')
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', actor)
    .executeTakeFirst()

/** The ceremonies of all running campaigns, and the deadlines of the own units' duties. Without a post nothing. */
export async function getCalendar(context: Context): Promise<Calendar> {
  const { db, tenant } = context
  const actor = await getVisitor(context)
  if (!mayEnter(actor).allowed) return []
  const ceremonies = await db
    .selectFrom('ceremony')
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'ceremony.tenant_id').onRef('campaign.id', '=', 'ceremony.campaign_id'),
    )
    .select(['ceremony.id', 'ceremony.campaign_id as campaign', 'ceremony.name', 'ceremony.day', 'ceremony.place'])
    .select(['ceremony.begins_at as beginsAt', 'ceremony.status', 'campaign.name as campaignName'])
    .where('ceremony.tenant_id', '=', tenant)
    .where('campaign.status', '=', 'running')
    .execute()
  const units = actor.posts.map(({ unit }) => unit)
  return entriesOf(ceremonies, units.length === 0 ? [] : await listDutiesOfUnits(context, units))
}
