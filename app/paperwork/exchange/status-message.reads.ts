// Asking for status messages, and for where a thing stands by them.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Reference } from './edxml/edxml.ts'
import { afterStatus, type Track } from './status.rules.ts'
import type { StatusMessage } from './status-message.ts'

export const getStatus = async (context: Context, id: Id<'status_message'>): Promise<StatusMessage> =>
  told(await selectStatuses(context).where('id', '=', id).executeTakeFirstOrThrow(missing))

/** The latest first. */
export const listStatuses = async (context: Context, limit = 200): Promise<StatusMessage[]> =>
  (await selectStatuses(context).orderBy('said_at', 'desc').orderBy('id').limit(limit).execute()).map(told)

export const listStatusesOf = async (context: Context, delivery: Id<'delivery'>): Promise<StatusMessage[]> =>
  (await selectStatuses(context).where('delivery_id', '=', delivery).orderBy('said_at').execute()).map(told)

/** What we have said of a document of theirs, and what they have asked. */
export async function trackOf(context: Context, incoming: Id<'incoming'>): Promise<Track> {
  const said = await selectStatuses(context)
    .where('incoming_id', '=', incoming)
    .orderBy('said_at')
    .orderBy('code')
    .execute()
  return said.reduce<Track>((track, { code }) => afterStatus(track, code), { last: null, recall: null })
}

type Row = Omit<StatusMessage, 'about'> & { about: unknown }

const told = ({ about, ...row }: Row): StatusMessage => ({ ...row, about: about as Reference }) // written by insertStatus alone

const selectStatuses = ({ db, tenant }: Context) =>
  db
    .selectFrom('status_message')
    .where('tenant_id', '=', tenant)
    .select(['id', 'direction', 'delivery_id as delivery', 'incoming_id as incoming', 'aside_id as aside', 'code'])
    .select(['description', 'organ_code as organCode', 'organ_name as organName', 'about', 'said_at as saidAt'])
