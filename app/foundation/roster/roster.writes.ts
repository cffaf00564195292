// The lists' own tables.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { rosterOf, selectRosters } from './roster.reads.ts'
import type { Created, Roster, Workbook } from './roster.ts'

const atOnce = 1000

export async function insertRoster(
  { db, tenant, actor, now }: Context,
  { id, name, workbook }: { id: Id<'roster'>; name: string; workbook: Workbook },
): Promise<void> {
  const row = { tenant_id: tenant, id, name, state: 'draft' as const, notices: json(workbook.notices) }
  await db
    .insertInto('roster')
    .values({ ...row, brought_by: actor, brought_at: now })
    .execute()
  const rows = workbook.rows.map(({ sheet, number, cells, faults }) => ({
    ...{ tenant_id: tenant, roster_id: id, sheet, number },
    cells: json({ cells, faults }),
  }))
  for (let at = 0; at < rows.length; at += atOnce)
    await db
      .insertInto('roster_row')
      .values(rows.slice(at, at + atOnce))
      .execute()
}

export async function holdRoster(context: Context, id: Id<'roster'>): Promise<Roster> {
  return rosterOf(await selectRosters(context).where('id', '=', id).forUpdate().executeTakeFirstOrThrow(missing))
}

export async function markConfirmed({ db, tenant }: Context, id: Id<'roster'>, digest: string): Promise<void> {
  const confirmed = db.updateTable('roster').set({ confirmed_digest: digest })
  await confirmed.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

/** The rows go with it: what they said is in the tree now, or in nobody's. */
export async function markOver(context: Context, id: Id<'roster'>, created: Created | null): Promise<void> {
  const { db, tenant, now } = context
  const counts = created && {
    created_units: created.units,
    created_people: created.people,
    created_posts: created.posts,
    changed_rows: created.changed,
  }
  const over = db.updateTable('roster').set({ state: created ? 'imported' : 'dropped', ended_at: now, ...counts })
  await over.where('tenant_id', '=', tenant).where('id', '=', id).execute()
  await db.deleteFrom('roster_row').where('tenant_id', '=', tenant).where('roster_id', '=', id).execute()
}

/** One import of a committee after another: the second judges what the first has left. */
export async function waitForImports({ db, tenant }: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import ' || ${tenant}, 0))`.execute(db)
}
