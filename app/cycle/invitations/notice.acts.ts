// What follows for those who were invited when the ceremony is moved, postponed or cancelled: everybody is told.
import { listChanges } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { insertMessages } from './answer.writes.ts'
import { listGuests } from './guest.reads.ts'

/** After `ceremony.moved`, `ceremony.postponed` or `ceremony.cancelled`. */
export async function tellGuests(context: Context, ceremony: Id<'ceremony'>): Promise<void> {
  const [latest] = await listChanges(context, ceremony)
  const invited = (await listGuests(context, ceremony)).filter((one) => one.number !== null && !one.withdrawnAt)
  if (!latest || invited.length === 0) return
  await insertMessages(
    context,
    invited.map(({ id }) => id),
    { kind: 'change', change: latest.id },
  )
  await record(context, 'invitation.change-told', ceremony, { what: latest.what, guests: invited.length })
}
