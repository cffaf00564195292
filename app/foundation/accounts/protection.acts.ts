// What owners do with their second factor, and what the office asks of everybody. Secrets stay out of the journal.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { getActor, getVisitor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import { newRecoveryCodes } from '#kernel/recovery-code.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getOwnProtection, isSecondFactorRequired } from './protection.reads.ts'
import {
  type CodesRefusal,
  mayRemoveSecondFactor,
  mayRenewCodes,
  type RemoveFactorRefusal,
} from './protection.rules.ts'
import {
  keepRecoveryCodes,
  keepRule,
  markNoticeTaken,
  markSecondFactorRemoved,
  removeOtherSessions,
} from './protection.writes.ts'

/** The codes, which exist nowhere else. */
export type NewCodes = Allowed & { codes: string[] }

/** After the login has found a first code right: from now on it is asked for, and whoever else is in is out. */
export async function addSecondFactor(
  context: Context,
  session: Id<'session'>,
): Promise<NewCodes | Refused<CodesRefusal>> {
  const protection = await getOwnProtection(context)
  const verdict = mayRenewCodes(protection)
  if (!verdict.allowed) return verdict

  const codes = await giveCodes(context, protection.id)
  await removeOtherSessions(context, protection.id, session)
  await record(context, 'account.second-factor-added', protection.id)
  return { allowed: true, codes }
}

/** After the login has struck it out: one fewer is left, and whoever reads the journal sees that the app was not at hand. */
export async function noteRecoveryCode(context: Context): Promise<void> {
  const { id } = await getOwnProtection(context)
  await record(context, 'account.recovery-code-used', id)
}

/** A new set; the old one is void. */
export async function renewRecoveryCodes(context: Context): Promise<NewCodes | Refused<CodesRefusal>> {
  const protection = await getOwnProtection(context)
  const verdict = mayRenewCodes(protection)
  if (!verdict.allowed) return verdict

  const codes = await giveCodes(context, protection.id)
  await record(context, 'account.recovery-codes-renewed', protection.id)
  return { allowed: true, codes }
}

/** `password` is the present one, which the page has checked. */
export async function removeSecondFactor(context: Context, password: string): Promise<Verdict<RemoveFactorRefusal>> {
  const protection = await getOwnProtection(context)
  const required = await isSecondFactorRequired(context)
  const verdict = mayRemoveSecondFactor(await getVisitor(context), protection, { required, password })
  if (verdict.allowed) {
    await markSecondFactorRemoved(context, protection.id)
    await record(context, 'account.second-factor-removed', protection.id)
  }
  return verdict
}

export async function requireSecondFactor(context: Context, required: boolean): Promise<Verdict<NotOffice>> {
  const verdict = mayRunOffice(await getActor(context))
  if (verdict.allowed) {
    await keepRule(context, required)
    await record(context, 'account.rule-set', context.tenant, { secondFactorRequired: required })
  }
  return verdict
}

/** The owner has read what the office took away. */
export async function takeNotice(context: Context): Promise<void> {
  const { id, noticeSince } = await getOwnProtection(context)
  if (!noticeSince) return
  await markNoticeTaken(context, id)
  await record(context, 'account.notice-taken', id)
}

async function giveCodes(context: Context, id: Id<'account'>): Promise<string[]> {
  const { codes, hashes } = await newRecoveryCodes()
  await keepRecoveryCodes(context, id, hashes)
  return codes
}
