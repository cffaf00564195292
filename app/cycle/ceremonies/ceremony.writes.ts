// The ceremonies' own tables.
import type { CeremonyFindings } from '#cycle/plan-review/ceremony-finding.reads.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Appointed, ChangeKind } from './ceremony.ts'

type Draft = CeremonyFindings & { ceremony: NonNullable<CeremonyFindings['ceremony']> }

export async function insertCeremony({ db, tenant }: Context, campaign: Id<'campaign'>, draft: Draft) {
  const id = newId<'ceremony'>()
  const { name, when, whenWords, tentative, place, joinedWith } = draft.ceremony.value
  const row = { tenant_id: tenant, id, campaign_id: campaign, name, on_day: when, when_words: whenWords, tentative }
  await db
    .insertInto('ceremony')
    .values({ ...row, place, joined_with: joinedWith, status: 'draft', spans: json(draft.ceremony.spans) })
    .execute()

  const shared = () => ({ tenant_id: tenant, ceremony_id: id })
  const guests = draft.participants.map(({ value, spans }, position) => ({
    ...{ ...shared(), id: newId<'guest_class'>(), position, text: value.text, spans: json(spans) },
  }))
  if (guests.length > 0) await db.insertInto('guest_class').values(guests).execute()
  const items = draft.programme.map(({ value, spans }, position) => ({
    ...{ ...shared(), id: newId<'programme_item'>(), position, ...value, spans: json(spans) },
  }))
  if (items.length > 0) await db.insertInto('programme_item').values(items).execute()
  return id
}

export async function markAppointed(
  context: Context,
  id: Id<'ceremony'>,
  what: 'confirmed' | 'moved',
  { day, beginsAt, place, chair, joinedWith }: Appointed,
): Promise<void> {
  const set = { status: 'confirmed', day, begins_at: beginsAt, place, chair, joined_with: joinedWith } as const
  await own(context, id).set(set).execute()
  await insertChange(context, id, { what, day, begins_at: beginsAt, place, reason: null })
}

export async function markCalledOff(
  context: Context,
  id: Id<'ceremony'>,
  what: 'postponed' | 'cancelled' | 'held',
  reason: string | null,
): Promise<void> {
  await own(context, id).set({ status: what }).execute()
  await insertChange(context, id, { what, day: null, begins_at: null, place: null, reason })
}

/** The ceremony that was cancelled, if there was one. */
export async function markCancelled({ db, tenant }: Context, campaign: Id<'campaign'>) {
  const row = db.updateTable('ceremony').set({ status: 'cancelled' }).where('tenant_id', '=', tenant)
  const cancelled = await row.where('campaign_id', '=', campaign).returning('id').executeTakeFirst()
  return cancelled?.id
}

const own = ({ db, tenant }: Context, id: Id<'ceremony'>) =>
  db.updateTable('ceremony').where('tenant_id', '=', tenant).where('id', '=', id)

type Change = { what: ChangeKind; day: Appointed['day'] | null; begins_at: string | null; place: string | null }

async function insertChange(context: Context, ceremony: Id<'ceremony'>, change: Change & { reason: string | null }) {
  const { db, tenant, actor, now } = context
  const row = { tenant_id: tenant, id: newId<'ceremony_change'>(), ceremony_id: ceremony, ...change }
  await db
    .insertInto('ceremony_change')
    .values({ ...row, made_by: actor, made_at: now })
    .execute()
}
