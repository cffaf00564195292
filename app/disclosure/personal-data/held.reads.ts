// Everything that the installation holds about a person, and where a name stands. The person's name is looked for as it is written.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { findAccountOf, listSessions, type Session } from '#foundation/accounts/account.reads.ts'
import { listDeparturesOf } from '#foundation/people/person.reads.ts'
import { getPersonRecord, type PersonRecord } from '#foundation/people/post.reads.ts'
import { listStandInsWith } from '#foundation/people/stand-in.reads.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import { listRostersNaming } from '#foundation/roster/roster.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type Held = {
  person: { name: string; phone: string | null }
  posts: PersonRecord['posts']
  standIns: Pick<StandIn, 'title' | 'unitName' | 'personName' | 'holderName' | 'from' | 'to'>[]
  left: Day[]
  rosters: { name: string; broughtAt: Date }[]
  account: { username: string; activatedAt: Date | null; closedAt: Date | null } | null
  sessions: Session[]
  entries: { seq: number; at: Date; word: string; acted: boolean }[]
  files: { name: string; size: number; keptAt: Date }[]
  proofs: { text: string; at: Date }[]
}

export async function getHeld(context: Context, person: Id<'person'>): Promise<Held> {
  const { name, phone, posts } = await getPersonRecord(context, person)
  const account = await findAccountOf(context, person)
  return {
    person: { name, phone },
    posts,
    standIns: (await listStandInsWith(context, person)).map(
      ({ title, unitName, personName, holderName, from, to }) => ({
        title,
        unitName,
        personName,
        holderName,
        from,
        to,
      }),
    ),
    left: (await listDeparturesOf(context, person)).map(({ on }) => on),
    rosters: (await listRostersNaming(context, [name, ...(phone ? [phone] : [])])).map(({ name, broughtAt }) => ({
      name,
      broughtAt,
    })),
    account: account && { username: account.username, activatedAt: account.activatedAt, closedAt: account.closedAt },
    sessions: account ? await listSessions(context, account.id) : [],
    entries: await listNaming(context, person, [name, ...(account ? [account.username] : [])]),
    files: await listFilesOf(context, person),
    proofs: await listProofsOf(context, person),
  }
}

/** The entries in which a person acts, is the subject, or is named. */
async function listNaming({ db, tenant }: Context, person: Id<'person'>, names: string[]): Promise<Held['entries']> {
  const { rows } = await sql<Held['entries'][number]>`
    select journal.seq, journal.at, journal.word, journal.actor_id = ${person} as acted
    from journal left join journal_payload as said on said.tenant_id = journal.tenant_id and said.seq = journal.seq
    where journal.tenant_id = ${tenant} and (journal.actor_id = ${person} or journal.subject_id = ${person}
      or said.payload::text like any (${names.map(pattern)}) or said.payload::text like ${`%${person}%`})
    order by journal.seq`.execute(db)
  return rows
}

/** What a person was called and which number was kept, before somebody corrected it. */
export async function listFormerWords({ db, tenant }: Context, person: Id<'person'>): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select distinct said.payload->'before'->>key as word
    from journal join journal_payload as said on said.tenant_id = journal.tenant_id and said.seq = journal.seq
    cross join (values ('name'), ('phone')) as keys (key)
    where journal.tenant_id = ${tenant} and journal.subject_id = ${person} and journal.word = 'person.corrected'
      and said.payload->'before'->>key <> ''`.execute(db)
  return rows.map(({ word }) => word)
}

/** Those entries whose words name somebody: what an erasure takes out. */
export async function listWordsNaming(
  { db, tenant }: Context,
  names: string[],
): Promise<{ seq: number; subject: string }[]> {
  const { rows } = await sql<{ seq: number; subject: string; words: string }>`
    select journal.seq, journal.subject_id as subject, said.payload::text as words
    from journal join journal_payload as said on said.tenant_id = journal.tenant_id and said.seq = journal.seq
    where journal.tenant_id = ${tenant} and said.payload::text like any (${names.map(pattern)})
    order by journal.seq`.execute(db)
  return rows.filter(({ words }) => names.some((name) => isNamed(name, words)))
}

/** As a whole: "Lê An" is not named where "Lê Anh" stands. */
const isNamed = (name: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(words)

export const pattern = (name: string) => `%${name.replace(/[\\%_]/g, '\\$&')}%`

const listFilesOf = ({ db, tenant }: Context, person: Id<'person'>): Promise<Held['files']> =>
  db
    .selectFrom('file')
    .select(['name', 'size', 'kept_at as keptAt'])
    .where('tenant_id', '=', tenant)
    .where('kept_by', '=', person)
    .orderBy('kept_at')
    .execute()

const listProofsOf = ({ db, tenant }: Context, person: Id<'person'>): Promise<Held['proofs']> =>
  db
    .selectFrom('proof')
    .select(['text', 'handed_in_at as at'])
    .where('tenant_id', '=', tenant)
    .where('handed_in_by', '=', person)
    .orderBy('handed_in_at')
    .execute()
