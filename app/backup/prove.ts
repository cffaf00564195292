// What was restored is proved by what the backup said: rows counted, contents hashed, journals recomputed to the very same end.
import { type Kysely, sql } from 'kysely'
import type { Tables } from '#db/schema.ts'
import { verifyJournal } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { type Allowed, allow, type Refused, refuse } from '#kernel/verdict.ts'
import { nameOf } from './copy-out.ts'
import type { Manifest } from './manifest.ts'
import { actFor, listJournals, listTables, listTenants } from './tables.reads.ts'

export type ProofRefusal =
  | { why: 'rows-differ'; table: string; said: number; found: number }
  | { why: 'content-bent'; count: number }
  | { why: 'journal-broken'; tenant: string }

export async function proveCounts(db: Kysely<unknown>, manifest: Manifest): Promise<Allowed | Refused<ProofRefusal>> {
  const tenants = await listTenants(db)
  for (const table of await listTables(db)) {
    let found = 0
    for (const tenant of table.tenantColumn ? tenants : [null]) {
      if (tenant) await actFor(db, tenant)
      found += await count(
        db,
        `select count(*) from ${nameOf(table)} ${tenant ? `where ${table.tenantColumn} = '${tenant}'` : ''}`,
      )
    }
    const said = manifest.tables.find(({ schema, name }) => schema === table.schema && name === table.name)?.rows ?? 0
    if (found !== said) return refuse({ why: 'rows-differ', table: `${table.schema}.${table.name}`, said, found })
  }
  return allow
}

/** Every file's bytes against the hash under which they were kept. */
export async function proveContents(
  db: Kysely<unknown>,
  manifest: Manifest,
): Promise<(Allowed & { count: number }) | Refused<ProofRefusal>> {
  let bent = 0
  for (const tenant of await listTenants(db)) {
    await actFor(db, tenant)
    bent += await count(
      db,
      `select count(*) from file_content where tenant_id = '${tenant}' and encode(sha256(bytes), 'hex') <> sha256`,
    )
  }
  const kept = manifest.tables.find(({ name }) => name === 'file_content')?.rows ?? 0
  return bent > 0 ? refuse({ why: 'content-bent', count: bent }) : { allowed: true, count: kept }
}

export async function proveJournals(
  db: Kysely<unknown>,
  { journals }: Manifest,
): Promise<(Allowed & { count: number; entries: number }) | Refused<ProofRefusal>> {
  const tenants = await listTenants(db)
  const heads = await listJournals(db, tenants)
  let entries = 0
  for (const tenant of tenants) {
    await actFor(db, tenant)
    const finding = await verifyJournal(db as Kysely<Tables>, tenant)
    const said = journals.find((one) => one.tenant === tenant)
    const head = heads.find((one) => one.tenant === tenant)
    const same = said?.seq === head?.seq && said?.hash === head?.hash
    if (!same || !holds(finding)) return refuse({ why: 'journal-broken', tenant })
    entries += finding.entries
  }
  return { allowed: true, count: tenants.length, entries }
}

async function count(db: Kysely<unknown>, query: string): Promise<number> {
  const { rows } = await sql.raw<{ count: number }>(query).execute(db)
  return rows[0]?.count ?? 0
}
