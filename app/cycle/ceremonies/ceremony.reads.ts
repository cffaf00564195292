// Asking for a campaign's ceremony and what became of it.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Ceremony, CeremonyChange, News } from './ceremony.ts'
import { listProgramme } from './programme.reads.ts'

export async function findCeremony(context: Context, campaign: Id<'campaign'>): Promise<Ceremony | undefined> {
  const ceremony = await selectCeremonies(context).where('campaign_id', '=', campaign).executeTakeFirst()
  return ceremony && withParts(context, ceremony)
}

export async function getCeremony(context: Context, campaign: Id<'campaign'>): Promise<Ceremony> {
  const ceremony = await findCeremony(context, campaign)
  if (!ceremony) throw missing()
  return ceremony
}

export const getCeremonyBy = async (context: Context, id: Id<'ceremony'>): Promise<Ceremony> =>
  withParts(context, await selectCeremonies(context).where('id', '=', id).executeTakeFirstOrThrow(missing))

/** What was said of it when, the latest first. */
export const listChanges = ({ db, tenant }: Context, ceremony: Id<'ceremony'>): Promise<CeremonyChange[]> =>
  db
    .selectFrom('ceremony_change as change')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'change.tenant_id').onRef('person.id', '=', 'change.made_by'),
    )
    .select(['change.id', 'change.what', 'change.day', 'change.begins_at as beginsAt', 'change.place'])
    .select(['change.reason', 'person.name as by', 'change.made_at as at'])
    .where('change.tenant_id', '=', tenant)
    .where('change.ceremony_id', '=', ceremony)
    .orderBy('change.made_at', 'desc')
    .execute()

/** What whoever was invited before it must know: that it was moved, postponed or cancelled since. */
export async function findNews(
  context: Context,
  { id }: Pick<Ceremony, 'id'>,
  invitedAt: Date | null,
): Promise<News | null> {
  const [latest] = await listChanges(context, id)
  if (!latest || (invitedAt && latest.at < invitedAt)) return null
  if (latest.what === 'moved') return { what: 'moved' }
  if (latest.what === 'postponed' || latest.what === 'cancelled')
    return { what: latest.what, reason: latest.reason ?? '' }
  return null
}

export const selectCeremonies = ({ db, tenant }: Context) =>
  db
    .selectFrom('ceremony')
    .select(['id', 'campaign_id as campaign', 'name', 'on_day as on', 'when_words as whenWords', 'tentative'])
    .select(['day', 'begins_at as beginsAt', 'place', 'chair', 'joined_with as joinedWith', 'status', 'spans'])
    .where('tenant_id', '=', tenant)

async function withParts(context: Context, ceremony: Omit<Ceremony, 'guests' | 'programme'>): Promise<Ceremony> {
  const { db, tenant } = context
  const guests = db.selectFrom('guest_class').select(['id', 'text', 'meaning', 'spans']).where('tenant_id', '=', tenant)
  return {
    ...ceremony,
    guests: await guests.where('ceremony_id', '=', ceremony.id).orderBy('position').execute(),
    programme: await listProgramme(context, ceremony.id),
  }
}
