// Asking for the head of the journal and for the published ones.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { prepared } from '#db/prepared.ts'
import type { Day } from '#kernel/day.ts'
import type { JournalHead, PublishedHead } from './head.ts'

/** As it stands now: for the minutes of today, under a printed board, at the end of an exported file. */
export const headOfDay = async (context: Context): Promise<JournalHead | null> => (await selectHead(context))[0] ?? null

const selectHead = prepared(({ db, tenant }) =>
  db
    .selectFrom('journal_head')
    .innerJoin('journal', (join) =>
      join.onRef('journal.tenant_id', '=', 'journal_head.tenant_id').onRef('journal.seq', '=', 'journal_head.seq'),
    )
    .select(['journal.seq', 'journal.hash', 'journal.at'])
    .where('journal_head.tenant_id', '=', tenant),
)

export const listPublished = ({ db, tenant }: Context): Promise<PublishedHead[]> =>
  db
    .selectFrom('published_head')
    .select(['day', 'seq', 'hash', 'previous', 'link'])
    .where('tenant_id', '=', tenant)
    .orderBy('day')
    .execute()

export const findLastPublished = ({ db, tenant }: Context): Promise<PublishedHead | undefined> =>
  db
    .selectFrom('published_head')
    .select(['day', 'seq', 'hash', 'previous', 'link'])
    .where('tenant_id', '=', tenant)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()

type DayHead = { day: Day; seq: number; hash: string }

/** The last entry of each day before `today` that lies behind `after`. A clock that went back does not open a day again. */
export async function listDayHeads({ db, tenant, today }: Context, after: number): Promise<DayHead[]> {
  const { rows } = await sql<DayHead>`
    with reached as (
      select seq, hash, to_char(max(at) over (order by seq) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
      from journal where tenant_id = ${tenant}
    )
    select distinct on (day) day, seq, hash from reached where day < ${today} and seq > ${after} order by day, seq desc
  `.execute(db)
  return rows
}

/** The hash of one entry: nothing of what it says. */
export const findEntryHead = async ({ db, tenant }: Context, seq: number): Promise<JournalHead | null> =>
  (await db
    .selectFrom('journal')
    .select(['seq', 'hash', 'at'])
    .where('tenant_id', '=', tenant)
    .where('seq', '=', seq)
    .executeTakeFirst()) ?? null
