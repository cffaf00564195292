// What owners do with their passkeys, their sessions and the single sign-on.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { getOwnAccount } from './account.reads.ts'
import { getOwnProtection } from './protection.reads.ts'
import type { RemovePasskeyRefusal } from './protection.rules.ts'
import {
  markSignedOn,
  removeOtherSessions,
  removePasskeyRow,
  removeSession,
  removeSignOn,
} from './protection.writes.ts'

/** After the login has kept it. */
export async function addPasskey(context: Context, name: string): Promise<void> {
  const { id } = await getOwnAccount(context)
  await record(context, 'account.passkey-added', id, { name })
}

export async function removePasskey(context: Context, passkey: Id<'passkey'>): Promise<Verdict<RemovePasskeyRefusal>> {
  const { id } = await getOwnAccount(context)
  const name = await removePasskeyRow(context, id, passkey)
  if (name === null) return refuse({ why: 'passkey-gone' })
  await record(context, 'account.passkey-removed', id, { name })
  return allow
}

/** Ended already is ended. */
export async function endSession(context: Context, session: Id<'session'>): Promise<void> {
  const { id } = await getOwnAccount(context)
  const count = await removeSession(context, id, session)
  if (count > 0) await record(context, 'account.session-ended', id)
}

export async function endOtherSessions(context: Context, kept: Id<'session'>): Promise<void> {
  const { id } = await getOwnAccount(context)
  const count = await removeOtherSessions(context, id, kept)
  if (count > 0) await record(context, 'account.other-sessions-ended', id, { count })
}

/** The login ties the subject while its owner is away at the sign-on; the journal says so when they are back. */
export async function noteSignOn(context: Context): Promise<void> {
  const [account, { singleSignOn }] = [await getOwnAccount(context), await getOwnProtection(context)]
  if (!singleSignOn || account.signedOnAt) return
  await markSignedOn(context, account.id, context.now)
  await record(context, 'account.single-sign-on-added', account.id)
}

export async function removeSingleSignOn(context: Context): Promise<void> {
  const { id, singleSignOn } = await getOwnProtection(context)
  if (!singleSignOn) return
  await removeSignOn(context, id)
  await markSignedOn(context, id, null)
  await record(context, 'account.single-sign-on-removed', id)
}
