// Making, revoking and honouring keys. What a key does it does in the name of whoever made it, as long as that person may.
import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { findLivingKey, getKey, listKeys } from './api-key.reads.ts'
import { type KeyRefusal, mayMakeKey, mayRevokeKey } from './api-key.rules.ts'
import type { Scope } from './api-key.ts'
import { insertKey, markRevoked, markUsed } from './api-key.writes.ts'

/** 32 random bytes: a plain SHA-256 of them cannot be guessed back. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The token names its committee, so that its row is looked for under that committee's lock and nowhere else. */
export async function makeKey(
  context: Context,
  { name, scope }: { name: string; scope: Scope },
): Promise<(Allowed & { token: string }) | Refused<KeyRefusal>> {
  const living = (await listKeys(context)).filter(({ revokedAt }) => revokedAt === null)
  const verdict = mayMakeKey(await getVisitor(context), name, living)
  if (!verdict.allowed) return verdict
  const token = `thidua_${context.tenant.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`
  const id = await insertKey(context, { name, scope, hash: hashOf(token) })
  await record(context, 'api-key.made', id, { name, scope })
  return { allowed: true, token }
}

export async function revokeKey(context: Context, id: Id<'api_key'>): Promise<Verdict<KeyRefusal>> {
  const key = await getKey(context, id)
  const verdict = mayRevokeKey(await getVisitor(context), key)
  if (verdict.allowed) {
    await markRevoked(context, id)
    await record(context, 'api-key.revoked', id, { name: key.name })
  }

  return verdict
}

export type KeyHolder = { key: Id<'api_key'>; actor: Id<'person'>; scope: Scope }

/** Null for what is no key, a revoked one, and one whose maker has left the office. */
export async function honourKey(context: Context, token: string): Promise<KeyHolder | null> {
  const key = await findLivingKey(context, hashOf(token))
  if (!key) return null
  const maker = await getVisitor({ ...context, actor: key.madeBy })
  if (!mayRunOffice(maker).allowed) return null
  await markUsed(context, key.id)
  return { key: key.id, actor: key.madeBy, scope: key.scope }
}

/** Beside the entry of what was done: by which program, in the name of whom. */
export const noteKeyUse = (context: Context, key: Id<'api_key'>, what: string): Promise<void> =>
  record(context, 'api-key.used', key, { what })
