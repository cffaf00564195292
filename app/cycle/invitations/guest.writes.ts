// The guests' own tables.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { getGuest } from './guest.reads.ts'
import type { Guest, Invitee, Meaning } from './guest.ts'
import { hashOfToken, tokensOf } from './token.reads.ts'

export type NewGuest = Pick<Guest, 'person' | 'unit' | 'name' | 'title' | 'unitName' | 'email' | 'phone'>

export async function holdGuest(context: Context, id: Id<'guest'>): Promise<Guest> {
  const { db, tenant } = context
  const held = db.selectFrom('guest').select('id').where('tenant_id', '=', tenant).where('id', '=', id).forUpdate()
  await held.executeTakeFirstOrThrow(missing)
  return getGuest(context, id)
}

export async function insertGuest(context: Context, ceremony: Id<'ceremony'>, guest: NewGuest): Promise<Id<'guest'>> {
  const id = newId<'guest'>()
  await context.db
    .insertInto('guest')
    .values(rowOf(context, ceremony, { ...guest, class: null }, id))
    .execute()
  return id
}

const rowOf = (
  { tenant, actor, now }: Context,
  ceremony: Id<'ceremony'>,
  { person, unit, name, title, unitName, email, phone, ...guest }: NewGuest & { class: Id<'guest_class'> | null },
  id: Id<'guest'>,
) => ({
  ...{ tenant_id: tenant, id, ceremony_id: ceremony, class_id: guest.class, person_id: person, unit_id: unit },
  ...{ name, title, unit_name: unitName, email, phone, seat: null, added_by: actor, added_at: now },
  ...{ number: null, issued_by: null, issued_at: null, serial: 1, token_hash: null },
})

/** Freezes whom the classes mean, then numbers all that have no number, in this order, from the next one on. */
export async function insertIssued(
  context: Context,
  ceremony: Id<'ceremony'>,
  { invitees, guests }: { invitees: Invitee[]; guests: Guest[] },
): Promise<Id<'guest'>[]> {
  const { db, tenant, actor, now } = context
  const tokenFor = await tokensOf(context)
  let last = Math.max(0, ...guests.map(({ number }) => number ?? 0))
  const issuedNow = (id: Id<'guest'>, serial: number) => ({
    ...{ number: ++last, issued_by: actor, issued_at: now, token_hash: hashOfToken(tokenFor({ id, serial })) },
  })
  const rows = invitees.map((one) => {
    const id = newId<'guest'>()
    return { ...rowOf(context, ceremony, { ...one, email: null, phone: null }, id), ...issuedNow(id, 1) }
  })
  if (rows.length > 0) await db.insertInto('guest').values(rows).execute()
  const byHand = guests.filter(({ number, withdrawnAt }) => number === null && withdrawnAt === null)
  for (const { id, serial } of byHand) await own(context, id).set(issuedNow(id, serial)).execute()
  const ids = [...rows.map(({ id }) => id), ...byHand.map(({ id }) => id)]
  const messages = ids.map((guest) => ({ tenant_id: tenant, id: newId<'guest_message'>(), guest_id: guest }))
  await db
    .insertInto('guest_message')
    .values(messages.map((one) => ({ ...one, kind: 'invitation' as const, sent_by: actor, sent_at: now })))
    .execute()
  return ids
}

export async function markRenewed(context: Context, { id, serial }: Guest): Promise<void> {
  const tokenFor = await tokensOf(context)
  const token_hash = hashOfToken(tokenFor({ id, serial: serial + 1 }))
  await own(context, id)
    .set({ serial: serial + 1, token_hash })
    .execute()
}

export async function markWithdrawn(context: Context, id: Id<'guest'>, reason: string): Promise<void> {
  await own(context, id).set({ withdrawn_at: context.now, withdrawn_reason: reason }).execute()
}

export async function putStrike(context: Context, ceremony: Id<'ceremony'>, person: Id<'person'>): Promise<void> {
  const { db, tenant, actor, now } = context
  const row = { tenant_id: tenant, ceremony_id: ceremony, person_id: person, struck_by: actor, struck_at: now }
  const insert = db.insertInto('guest_strike').values(row)
  await insert.onConflict((same) => same.doNothing()).execute()
}

export async function removeStrike({ db, tenant }: Context, ceremony: Id<'ceremony'>, person: Id<'person'>) {
  const strike = db.deleteFrom('guest_strike').where('tenant_id', '=', tenant)
  await strike.where('ceremony_id', '=', ceremony).where('person_id', '=', person).execute()
}

export async function setMeaning({ db, tenant }: Context, id: Id<'guest_class'>, meaning: Meaning): Promise<void> {
  const update = db.updateTable('guest_class').set({ meaning: json(meaning) })
  await update.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

const own = ({ db, tenant }: Context, id: Id<'guest'>) =>
  db.updateTable('guest').where('tenant_id', '=', tenant).where('id', '=', id)
