// Publishing the head of each day that is over: by the first act of a later day, and at every start of the server.
import type { Context } from '#db/context.ts'
import { holdHead } from './entry.writes.ts'
import { findLastPublished, listDayHeads } from './head.reads.ts'
import { publish } from './head.writes.ts'

/** Every day before `context.today` that had entries and is not published. */
export async function publishDays(context: Context): Promise<void> {
  await holdHead(context)
  const last = await findLastPublished(context)
  for (const head of await listDayHeads(context, last?.seq ?? 0)) await publish(context, head)
}
