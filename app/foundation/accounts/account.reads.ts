// Asking who has an account.
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { listPeople, listPosts } from '#foundation/people/post.reads.ts'
import { listStandIns } from '#foundation/people/stand-in.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Account, FoundingState, Holder } from './account.ts'

/** Everybody who holds a post today, by unit, and after them those who have an account and no post any more. */
export async function listHolders(context: Context): Promise<Holder[]> {
  const [held, stoodIn] = [await listPosts(context, context.today), await listStandIns(context, context.today)]
  const posts = [...held, ...stoodIn.map((one) => ({ ...one, insteadOf: one.holderName }))]
  const accounts = new Map((await selectAccounts(context).execute()).map((account) => [account.person, account]))
  const people = await listPeople(context)

  const names = new Map(posts.map((post) => [post.person, post.personName]))
  for (const { id, name } of people) if (accounts.has(id)) names.set(id, name)
  return [...names].map(([person, name]) => ({
    person,
    name,
    posts: posts.filter((post) => post.person === person),
    account: accounts.get(person) ?? null,
  }))
}

export async function getHolder(context: Context, person: Id<'person'>): Promise<Holder> {
  const holder = (await listHolders(context)).find((one) => one.person === person)
  if (!holder) throw missing()
  return holder
}

/** The account of whoever acts. */
export const getOwnAccount = (context: Context): Promise<Account> =>
  selectAccounts(context).where('person_id', '=', context.actor).executeTakeFirstOrThrow(missing)

/** User names are one name space for the whole installation. */
export const isTaken = async (context: Context, username: string): Promise<boolean> =>
  (await askLogin(context, sql<boolean>`login.is_taken(${username})`)) === true

/** What a one-time link is worth, by the hash of its secret; null where there is none. */
export const foundingStateOf = (context: Context, secretHash: string): Promise<FoundingState | null> =>
  askLogin(context, sql<FoundingState | null>`login.founding_state(${secretHash})`)

async function askLogin<Answer>({ db }: Context, question: RawBuilder<Answer>): Promise<Answer> {
  const { rows } = await sql<{ answer: Answer }>`select ${question} as answer`.execute(db)
  if (!rows[0]) throw new Error('the login did not answer')
  return rows[0].answer
}

export const selectAccounts = ({ db, tenant }: Context) =>
  db
    .selectFrom('account')
    .where('account.tenant_id', '=', tenant)
    .select(['account.id', 'account.person_id as person', 'account.username', 'account.slip_at as slipAt'])
    .select(['account.activated_at as activatedAt', 'account.closed_at as closedAt'])
    .select('account.single_sign_on_at as signedOnAt')

export const findAccountOf = async (context: Context, person: Id<'person'>): Promise<Account | null> =>
  (await selectAccounts(context).where('person_id', '=', person).executeTakeFirst()) ?? null

export type Session = { begun: Date; ends: Date; agent: string | null }

/** Since when, until when and by which browser somebody is logged in: no address, no token. */
export async function listSessions({ db, tenant }: Context, id: Id<'account'>): Promise<Session[]> {
  const { rows } = await sql<Session>`select * from login.sessions_of(${id}, ${tenant})`.execute(db)
  return rows
}
