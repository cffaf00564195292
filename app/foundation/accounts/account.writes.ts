// The accounts' own table, and the functions by which the login opens, renews and closes with it in one transaction.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { selectAccounts } from './account.reads.ts'
import type { Account } from './account.ts'

/** `codeEndsAt` is null where the hash is that of a password which its owner has chosen already. */
export type Secret = { hash: string; codeEndsAt: Date | null }

/** Their accounts, locked, so that two of the office do not print two slips of which one is void. */
export const holdAccounts = (context: Context): Promise<Account[]> =>
  selectAccounts(context).orderBy('account.id').forUpdate('account').execute()

/** Null where somebody has the user name, perhaps since a moment ago. */
export async function insertAccount(
  { db, tenant, now }: Context,
  { person, username, hash, codeEndsAt }: Secret & { person: Id<'person'>; username: string },
): Promise<Id<'account'> | null> {
  const id = newId<'account'>()
  const { rows } = await sql<{ opened: boolean }>`
    select login.open_account(${id}, ${username}, ${tenant}, ${person}, ${hash}, ${codeEndsAt}) as opened`.execute(db)
  if (!rows[0]?.opened) return null

  const activated = codeEndsAt === null ? now : null
  const row = { tenant_id: tenant, id, person_id: person, username, opened_at: now, slip_at: now }
  await db
    .insertInto('account')
    .values({ ...row, activated_at: activated })
    .execute()
  return id
}

export async function markRenewed({ db, tenant, now }: Context, id: Id<'account'>, { hash, codeEndsAt }: Secret) {
  const renewed = db.updateTable('account').set({ slip_at: now, activated_at: null, closed_at: null })
  await renewed.where('tenant_id', '=', tenant).where('id', '=', id).execute()
  await sql`select login.renew_account(${id}, ${tenant}, ${hash}, ${codeEndsAt})`.execute(db)
}

export async function markActivated({ db, tenant, now }: Context, id: Id<'account'>, hash: string): Promise<void> {
  const active = db.updateTable('account').set({ activated_at: now })
  await active.where('tenant_id', '=', tenant).where('id', '=', id).execute()
  await sql`select login.choose_password(${id}, ${tenant}, ${hash})`.execute(db)
}

export async function markClosed({ db, tenant, now }: Context, id: Id<'account'>): Promise<void> {
  const closed = db.updateTable('account').set({ closed_at: now })
  await closed.where('tenant_id', '=', tenant).where('id', '=', id).execute()
  await sql`select login.close_account(${id}, ${tenant})`.execute(db)
}

/** False where somebody else has spent the link, or it is no more. */
export async function spendFounding({ db }: Context, secretHash: string): Promise<boolean> {
  const { rows } = await sql<{ spent: boolean }>`select login.use_founding(${secretHash}) as spent`.execute(db)
  return rows[0]?.spent === true
}

/** The user name goes too: it is made of the person's name. */
export async function markRemoved({ db, tenant, now }: Context, id: Id<'account'>): Promise<void> {
  const gone = db.updateTable('account').set({ username: `xoa.${id.slice(0, 8)}`, closed_at: now })
  await gone.where('tenant_id', '=', tenant).where('id', '=', id).execute()
  await sql`select login.remove_account(${id}, ${tenant})`.execute(db)
}
