// Proves the journals of a whole installation: every committee's, read as that committee and changed by nothing.
import type { Kysely } from 'kysely'
import { asApp } from '#db/connect.ts'
import { inTransaction, type Who } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { listCommittees } from './committee.reads.ts'
import { findHead, listEntries, listPayloads } from './entry.reads.ts'
import type { HeadsFile } from './head.ts'
import { compareHeads, examine, type HeadsFinding, type JournalFinding } from './verify.rules.ts'

/** `heads` where a published list of this committee was given. */
export type Verified = JournalFinding & { tenant: Id<'tenant'>; name: string; heads: HeadsFinding | null }

/** `url` is the owner's, for only the owner can say which committees there are. */
export async function verifyJournals(url: string, file: HeadsFile | null = null): Promise<Verified[]> {
  const database = asApp(url)
  try {
    const verified: Verified[] = []
    for (const tenant of await listCommittees(url)) verified.push(await verifyOne(database, tenant, file))
    return verified
  } finally {
    await database.destroy()
  }
}

function verifyOne(database: Kysely<Tables>, tenant: Id<'tenant'>, file: HeadsFile | null): Promise<Verified> {
  const snapshot = 'isolation level repeatable read, read only' // else a head that moves meanwhile looks like a journal cut off
  return inTransaction(database, nobodyOf(tenant), snapshot, ({ db }) => verifyJournal(db, tenant, file))
}

/** In a transaction that sees this committee already. */
export async function verifyJournal(
  db: Kysely<Tables>,
  tenant: Id<'tenant'>,
  file: HeadsFile | null = null,
): Promise<Verified> {
  const context = { ...nobodyOf(tenant), db }
  const row = await db.selectFrom('tenant').select('name').where('id', '=', tenant).executeTakeFirst()
  const entries = await listEntries(context)
  const finding = examine(tenant, { entries, payloads: await listPayloads(context), head: await findHead(context) })
  const heads = file?.tenant === tenant ? compareHeads(file, entries) : null
  return { ...finding, tenant, name: row?.name ?? '', heads }
}

function nobodyOf(tenant: Id<'tenant'>): Who {
  return { tenant, actor: newId<'person'>(), now: new Date(0), today: day('1970-01-01'), language: 'vi' }
}
