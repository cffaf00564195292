// Asking how accounts are protected. The login answers with counts and yes or no; its secrets cannot be asked for.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import type { StoryEntry } from '#foundation/audit/entry.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { getOwnAccount } from './account.reads.ts'
import { mustHaveSecondFactor } from './protection.rules.ts'
import { type Passkey, type Protection, resets, type Session } from './protection.ts'

export async function listProtections({ db, tenant }: Context): Promise<Protection[]> {
  const { rows } = await sql<Protection>`
    select id, second_factor as "secondFactor", recovery_codes as "recoveryCodes", passkeys,
      single_sign_on as "singleSignOn", notice_since as "noticeSince" from login.protections(${tenant})`.execute(db)
  return rows
}

export async function getProtection(context: Context, account: Id<'account'>): Promise<Protection> {
  const found = (await listProtections(context)).find(({ id }) => id === account)
  if (!found) throw missing()
  return found
}

export const getOwnProtection = async (context: Context): Promise<Protection> =>
  getProtection(context, (await getOwnAccount(context)).id)

/** Whether this committee asks a second factor of its office and of those who lead it. */
export async function isSecondFactorRequired({ db, tenant }: Context): Promise<boolean> {
  const rule = db
    .selectFrom('account_rule')
    .select('second_factor_required as required')
    .where('tenant_id', '=', tenant)
  return (await rule.executeTakeFirst())?.required ?? false
}

/** Asked at the door, so the common answer costs one question: whoever owes a second factor sees no other page. */
export async function owesSecondFactor(context: Context): Promise<boolean> {
  if (!(await isSecondFactorRequired(context))) return false
  return mustHaveSecondFactor(await getVisitor(context), true) && !(await getOwnProtection(context)).secondFactor
}

export async function listPasskeys(context: Context): Promise<Passkey[]> {
  const { id } = await getOwnAccount(context)
  const { rows } = await sql<Passkey>`
    select id, coalesce(name, '') as name, added_at as "addedAt" from login.list_passkeys(${id}, ${context.tenant})`.execute(
    context.db,
  )
  return rows
}

export async function listSessions(context: Context): Promise<Session[]> {
  const { id } = await getOwnAccount(context)
  const { rows } = await sql<Session>`
    select id, since, seen_at as "seenAt", coalesce(browser, '') as browser
    from login.list_sessions(${id}, ${context.tenant})`.execute(context.db)
  return rows
}

/** What the office has taken away since the owner last read of it. */
export async function listUnread(context: Context): Promise<StoryEntry[]> {
  const { id, noticeSince } = await getOwnProtection(context)
  if (!noticeSince) return []
  const words: readonly string[] = resets
  return (await storyOf(context, id)).filter(({ word, at }) => words.includes(word) && at >= noticeSince)
}
