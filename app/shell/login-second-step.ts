// The second step of a login: the code of the moment from an app, or one of the recovery codes. Each is good once.
import type { Context as Request } from 'hono'
import { getSignedCookie, setSignedCookie } from 'hono/cookie'
import { type Kysely, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { recoveryHashOf } from '#kernel/recovery-code.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { lockMinutes } from './lock-out.ts'
import type { Login } from './login.ts'
import { type Caller, callLogin, codeOf } from './login-call.ts'

export type StepRefusal =
  | { why: 'code-wrong' }
  | { why: 'code-used' }
  | { why: 'begin-again' }
  | { why: 'step-locked'; minutes: number }
  | { why: 'step-too-many' }

/** What was typed, by whom, and whether this device shall not be asked again for thirty days. */
type Step = Caller & { user: string; typed: string; trust: boolean; now: Date }

const challenge = { cookie: 'two_factor', seconds: 600 }

/** For whom the second step is awaited; null where no password was given in the last ten minutes. */
export async function findAwaited(c: Request, { auth }: Login): Promise<string | null> {
  const context = await auth.$context
  const given = await getSignedCookie(c, context.secret, context.createAuthCookie(challenge.cookie).name)
  return given ? ((await context.internalAdapter.findVerificationValue(given))?.value ?? null) : null
}

/** Asks for the second step after a first that better-auth does not know as one: the single sign-on. */
export async function awaitStep(c: Request, { auth }: Login, user: string): Promise<void> {
  const context = await auth.$context
  const identifier = `2fa-${newId()}`
  const expiresAt = new Date(Date.now() + challenge.seconds * 1000)
  await context.internalAdapter.createVerificationValue({ value: user, identifier, expiresAt })
  const attempts = { value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt }
  await context.internalAdapter.createVerificationValue(attempts)
  const cookie = context.createAuthCookie(challenge.cookie, { maxAge: challenge.seconds })
  const { secure, path, maxAge } = cookie.attributes
  await setSignedCookie(c, cookie.name, identifier, context.secret, {
    secure,
    path,
    maxAge,
    httpOnly: true,
    sameSite: 'Lax',
  })
}

export async function takeStep(
  login: Login,
  step: Step,
): Promise<(Allowed & { cookies: string[]; byRecovery: boolean }) | Refused<StepRefusal>> {
  const digits = step.typed.replace(/\s/g, '')
  const isAppCode = /^\d{6}$/.test(digits)
  if (isAppCode && !(await claimCode(login.db, step.user, digits, step.now))) return refuse({ why: 'code-used' })

  const answer = await (isAppCode ? verify(login, step, 'totp', digits) : useRecoveryCode(login, step))
  if (answer.ok) return { allowed: true, cookies: answer.headers.getSetCookie(), byRecovery: !isAppCode }
  if (answer.status === 429 && answer.headers.has('x-retry-after')) return refuse({ why: 'step-too-many' })
  switch (await codeOf(answer)) {
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return refuse({ why: 'begin-again' })
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return refuse({ why: 'step-locked', minutes: lockMinutes })
  }
  return refuse({ why: 'code-wrong' })
}

/** Claimed before it is looked at: of two who send the same code at once, one has it. It is right for 90 seconds at most. */
export async function claimCode(logins: Kysely<unknown>, user: string, code: string, now: Date): Promise<boolean> {
  const old = new Date(now.getTime() - 180_000)
  await sql`delete from used_code where used_at < ${old}`.execute(logins)
  const { rows } = await sql`
    insert into used_code (user_id, code, used_at) values (${user}, ${code}, ${now})
    on conflict do nothing returning 1`.execute(logins)
  return rows.length > 0
}

/** better-auth looks for what it is given among what it keeps, and strikes it out: both are hashes here. */
async function useRecoveryCode(login: Login, step: Step): Promise<Response> {
  const { rows } = await sql<{ kept: string }>`
    select "backupCodes" as kept from "twoFactor" where "userId" = ${step.user}`.execute(login.db)
  const hash = await recoveryHashOf(step.typed, JSON.parse(rows[0]?.kept ?? '[]') as string[])
  return verify(login, step, 'backup-code', hash ?? 'none')
}

const verify = (login: Login, { trust, ...caller }: Step, kind: 'totp' | 'backup-code', code: string) =>
  callLogin(login, caller, {
    path: `/two-factor/verify-${kind}`,
    body: { code, trustDevice: trust },
    cookies: (name) => name.endsWith(`.${challenge.cookie}`),
  })
