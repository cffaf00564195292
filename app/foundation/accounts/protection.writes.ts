// The committee's rule about second factors, and the functions by which the login changes what protects an account.
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'

type AccountId = Id<'account'>

export async function keepRule({ db, tenant, actor, now }: Context, required: boolean): Promise<void> {
  const row = { second_factor_required: required, set_by: actor, set_at: now }
  const kept = db.insertInto('account_rule').values({ tenant_id: tenant, ...row })
  await kept.onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row)).execute()
}

export const keepRecoveryCodes = (context: Context, id: AccountId, hashes: string[]) =>
  call(context, sql`login.keep_recovery_codes(${id}, ${context.tenant}, ${json(hashes)}::jsonb)`)

export const markSecondFactorRemoved = (context: Context, id: AccountId) =>
  call(context, sql`login.remove_second_factor(${id}, ${context.tenant})`)

/** The name of the passkey that is gone; null where there was none. */
export const removePasskeyRow = (context: Context, id: AccountId, passkey: Id<'passkey'>) =>
  call<string | null>(context, sql`login.remove_passkey(${id}, ${context.tenant}, ${passkey})`)

/** How many there were. */
export const removePasskeyRows = (context: Context, id: AccountId) =>
  call<number>(context, sql`login.remove_passkeys(${id}, ${context.tenant})`)

/** One where it was there. */
export const removeSession = (context: Context, id: AccountId, session: Id<'session'>) =>
  call<number>(context, sql`login.end_session(${id}, ${context.tenant}, ${session})`)

/** How many there were. Devices that were not asked for the second factor are asked again. */
export const removeOtherSessions = (context: Context, id: AccountId, kept: Id<'session'>) =>
  call<number>(context, sql`login.end_other_sessions(${id}, ${context.tenant}, ${kept})`)

/** Its owner is told at the next page that is opened. */
export const giveNotice = (context: Context, id: AccountId) =>
  call(context, sql`login.give_notice(${id}, ${context.tenant}, ${context.now})`)

export const markNoticeTaken = (context: Context, id: AccountId) =>
  call(context, sql`login.take_notice(${id}, ${context.tenant})`)

export async function markSignedOn({ db, tenant }: Context, id: AccountId, at: Date | null): Promise<void> {
  const tied = db.updateTable('account').set({ single_sign_on_at: at })
  await tied.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export const removeSignOn = (context: Context, id: AccountId) =>
  call(context, sql`login.unlink_single_sign_on(${id}, ${context.tenant})`)

async function call<Answer = unknown>({ db }: Context, question: RawBuilder<unknown>): Promise<Answer> {
  const { rows } = await sql<{ answer: Answer }>`select ${question} as answer`.execute(db)
  if (!rows[0]) throw new Error('the login did not answer')
  return rows[0].answer
}
