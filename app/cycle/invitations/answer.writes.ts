// What guests said, and the messages that went out to them.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { AnswerKind } from './guest.ts'

export type Said = {
  answer: AnswerKind
  reason: string
  substituteName: string
  substituteTitle: string
  substitutePhone: string
}

/** `enteredBy` is null where it came through the guest's own link. */
export async function insertAnswer(
  { db, tenant, now }: Context,
  guest: Id<'guest'>,
  { answer, reason, substituteName, substituteTitle, substitutePhone }: Said,
  enteredBy: Id<'person'> | null,
): Promise<void> {
  const other = answer === 'substitute'
  const row = { tenant_id: tenant, id: newId<'guest_answer'>(), guest_id: guest, answer, reason, answered_at: now }
  await db
    .insertInto('guest_answer')
    .values({
      ...{ ...row, entered_by: enteredBy, substitute_name: other ? substituteName : null },
      ...{ substitute_title: other ? substituteTitle : null, substitute_phone: other ? substitutePhone : null },
    })
    .execute()
}

export async function settleSubstitute(
  { db, tenant, actor, now }: Context,
  answer: Id<'guest_answer'>,
  { outcome, reason }: { outcome: 'approved' | 'refused'; reason: string | null },
): Promise<void> {
  const update = db.updateTable('guest_answer').where('tenant_id', '=', tenant).where('id', '=', answer)
  await update.set({ outcome, outcome_reason: reason, judged_by: actor, judged_at: now }).execute()
}

type Message = { kind: 'reminder' } | { kind: 'change'; change: Id<'ceremony_change'> }

export async function insertMessages(context: Context, guests: Id<'guest'>[], message: Message): Promise<void> {
  const { db, tenant, actor, now } = context
  if (guests.length === 0) return
  const change = message.kind === 'change' ? message.change : null
  const shared = { tenant_id: tenant, kind: message.kind, change_id: change, sent_by: actor, sent_at: now }
  const rows = guests.map((guest) => ({ ...shared, id: newId<'guest_message'>(), guest_id: guest }))
  await db.insertInto('guest_message').values(rows).execute()
}

/** The guest has opened the link: everything that went out until now has reached them. */
export async function markSeen({ db, tenant, now }: Context, guest: Id<'guest'>): Promise<void> {
  const update = db.updateTable('guest_message').set({ seen_at: now }).where('tenant_id', '=', tenant)
  await update.where('guest_id', '=', guest).where('seen_at', 'is', null).execute()
}
