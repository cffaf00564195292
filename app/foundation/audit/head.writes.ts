// The table of published heads: it only grows.
import type { Context } from '#db/context.ts'
import { findLastPublished } from './head.reads.ts'
import { firstLink, linkOf } from './head.rules.ts'
import type { PublishedHead } from './head.ts'

/** The caller holds the head of the journal: two cannot publish one day. */
export async function publish(
  context: Context,
  { day, seq, hash }: Pick<PublishedHead, 'day' | 'seq' | 'hash'>,
): Promise<void> {
  const { db, tenant, now } = context
  const last = await findLastPublished(context)
  if (last && (last.day >= day || last.seq >= seq)) return
  const line = { day, seq, hash, previous: last?.link ?? firstLink(tenant) }
  const row = { ...line, tenant_id: tenant, link: linkOf(line), published_at: now }
  await db.insertInto('published_head').values(row).execute()
}
