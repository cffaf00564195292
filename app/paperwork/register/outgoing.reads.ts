// Asking for the register of what goes out.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { OutgoingEntry } from './series.ts'

/** In the order of the book: by day, then as they were entered. Both days are within. */
export const listOutgoing = (context: Context, { from, to }: { from: Day; to: Day }): Promise<OutgoingEntry[]> =>
  selectOutgoing(context)
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .orderBy('on_day')
    .orderBy('entered_at')
    .orderBy('ordinal')
    .execute()

export const findOutgoing = async (context: Context, document: Id<'document'>): Promise<OutgoingEntry | null> =>
  (await selectOutgoing(context).where('document_id', '=', document).executeTakeFirst()) ?? null

const selectOutgoing = ({ db, tenant }: Context) =>
  db
    .selectFrom('outgoing_entry')
    .where('tenant_id', '=', tenant)
    .select(['document_id as document', 'series_id as series', 'ordinal', 'number', 'on_day as on', 'what', 'signer'])
    .select(['recipients', 'kept_at as keptAt', 'copies', 'sent_on as sentOn', 'received_by as receivedBy', 'note'])
