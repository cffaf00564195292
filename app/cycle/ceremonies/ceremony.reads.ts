// Asking for a campaign's ceremony.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Ceremony } from './ceremony.ts'

export async function findCeremony(context: Context, campaign: Id<'campaign'>): Promise<Ceremony | undefined> {
  const { db, tenant } = context
  const ceremony = await db
    .selectFrom('ceremony')
    .select(['id', 'campaign_id as campaign', 'name', 'on_day as on', 'when_words as whenWords', 'tentative'])
    .select(['place', 'joined_with as joinedWith', 'status', 'spans'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .executeTakeFirst()
  if (!ceremony) return undefined

  const guests = db.selectFrom('guest_class').select(['id', 'text', 'spans']).where('tenant_id', '=', tenant)
  const items = db.selectFrom('programme_item').select(['id', 'item', 'who', 'spans']).where('tenant_id', '=', tenant)
  return {
    ...ceremony,
    guests: await guests.where('ceremony_id', '=', ceremony.id).orderBy('position').execute(),
    programme: await items.where('ceremony_id', '=', ceremony.id).orderBy('position').execute(),
  }
}
