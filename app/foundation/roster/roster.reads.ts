// Asking for lists that were brought, and what they would do now.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { listAllUnits } from '#foundation/organisation/unit.reads.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import { listAllPosts } from '#foundation/people/post.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Judged } from './judged.ts'
import { judgeRoster } from './roster.rules.ts'
import type { Notice, Roster, RosterRow } from './roster.ts'

export async function getRoster(context: Context, id: Id<'roster'>): Promise<Roster> {
  return rosterOf(await selectRosters(context).where('id', '=', id).executeTakeFirstOrThrow(missing))
}

/** The newest first. */
export const listRosters = async (context: Context, most: number): Promise<Roster[]> =>
  (await selectRosters(context).orderBy('brought_at', 'desc').limit(most).execute()).map(rosterOf)

/** Empty for a list that is over: then only the counts are left. */
export async function listRows({ db, tenant }: Context, id: Id<'roster'>): Promise<RosterRow[]> {
  const rows = await db
    .selectFrom('roster_row')
    .select(['sheet', 'number', 'cells'])
    .where('tenant_id', '=', tenant)
    .where('roster_id', '=', id)
    .orderBy(sql`sheet desc`) // units first
    .orderBy('number')
    .execute()
  return rows.map(({ cells, ...row }) => ({ ...row, ...(cells as Pick<RosterRow, 'cells' | 'faults'>) }))
}

export async function judgeNow(context: Context, id: Id<'roster'>): Promise<Judged> {
  const rows = await listRows(context, id)
  const [units, people] = [await listAllUnits(context), await listKnownPeople(context)]
  return judgeRoster(rows, { units, people, posts: await listAllPosts(context) })
}

/** Drafts that nobody has touched since: with people's names and numbers in them, they do not lie about for ever. */
export const listDraftsBefore = async (context: Context, moment: Date): Promise<Roster[]> =>
  (await selectRosters(context).where('state', '=', 'draft').where('brought_at', '<', moment).execute()).map(rosterOf)

export const selectRosters = ({ db, tenant }: Context) =>
  db.selectFrom('roster').selectAll().where('tenant_id', '=', tenant)

type Row = Awaited<ReturnType<ReturnType<typeof selectRosters>['executeTakeFirstOrThrow']>>

export function rosterOf(row: Row): Roster {
  const { created_units: units, created_people: people, created_posts: posts, changed_rows: changed } = row
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    notices: row.notices as Notice[],
    broughtBy: row.brought_by,
    broughtAt: row.brought_at,
    confirmed: row.confirmed_digest,
    created:
      units === null || people === null || posts === null || changed === null
        ? null
        : { units, people, posts, changed },
  }
}
