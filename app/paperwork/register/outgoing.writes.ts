// The lines of the register of what goes out.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Handed } from './handing.rules.ts'
import type { OutgoingEntry } from './series.ts'

export async function insertOutgoing(
  { db, tenant, actor, now }: Context,
  entry: Omit<OutgoingEntry, 'sentOn' | 'receivedBy' | 'note'>,
): Promise<void> {
  const { document, series, ordinal, number, on, what, signer, recipients, keptAt, copies } = entry
  const row = { tenant_id: tenant, document_id: document, series_id: series, ordinal, number, on_day: on, what, signer }
  await db
    .insertInto('outgoing_entry')
    .values({ ...row, recipients, kept_at: keptAt, copies, entered_by: actor, entered_at: now })
    .execute()
}

export async function deleteOutgoing({ db, tenant }: Context, document: Id<'document'>): Promise<void> {
  await db.deleteFrom('outgoing_entry').where('tenant_id', '=', tenant).where('document_id', '=', document).execute()
}

/** What is written in when it leaves the house. */
export async function setHanded({ db, tenant }: Context, document: Id<'document'>, handed: Handed): Promise<void> {
  const { sentOn: sent_on, receivedBy: received_by, note } = handed
  const row = db.updateTable('outgoing_entry').set({ sent_on, received_by, note }).where('tenant_id', '=', tenant)
  await row.where('document_id', '=', document).execute()
}
