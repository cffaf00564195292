// Proves the journals of a whole installation: every committee's, read as that committee and changed by nothing.
import { type Kysely, sql } from 'kysely'
import { asApp, asOwner } from '#db/connect.ts'
import { inTransaction } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { findHead, listEntries, listPayloads } from './entry.reads.ts'
import { examine, type JournalFinding } from './verify.rules.ts'

export type Verified = JournalFinding & { tenant: Id<'tenant'>; name: string }

/** `url` is the owner's, for only the owner can say which committees there are. */
export async function verifyJournals(url: string): Promise<Verified[]> {
  const database = asApp(url)
  try {
    const verified: Verified[] = []
    for (const tenant of await listTenants(url)) verified.push(await verifyOne(database, tenant))
    return verified
  } finally {
    await database.destroy()
  }
}

/** An owner who is no superuser sees no committee past row-level security, but every account and whose it is. */
async function listTenants(url: string): Promise<Id<'tenant'>[]> {
  const owner = asOwner(url)
  try {
    const asked = await sql<{ superuser: boolean }>`
      select current_setting('is_superuser') = 'on' as superuser`.execute(owner)
    const { rows } = await (asked.rows[0]?.superuser
      ? sql<{ id: Id<'tenant'> }>`select id from tenant order by founded_at`
      : sql<{ id: Id<'tenant'> }>`select distinct "tenantId" as id from login."user" order by 1`
    ).execute(owner)
    return rows.map(({ id }) => id)
  } finally {
    await owner.destroy()
  }
}

function verifyOne(database: Kysely<Tables>, tenant: Id<'tenant'>): Promise<Verified> {
  const nobody = {
    tenant,
    actor: newId<'person'>(),
    now: new Date(0),
    today: day('1970-01-01'),
    language: 'vi',
  } as const
  return inTransaction(database, nobody, 'read only', async (context) => {
    const { db } = context
    const row = await db.selectFrom('tenant').select('name').where('id', '=', tenant).executeTakeFirst()
    const entries = await listEntries(context)
    const finding = examine(tenant, { entries, payloads: await listPayloads(context), head: await findHead(context) })
    return { ...finding, tenant, name: row?.name ?? '' }
  })
}
