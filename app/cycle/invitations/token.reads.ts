// The secret of a guest's link. Only its hash is kept; whoever serves can make it again from a key that no table and no backup holds.
import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

type Linked = { id: Id<'guest'>; serial: number }

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes the secrets of many guests. A renewed link has a higher serial and with it another secret. */
export async function tokensOf({ db, tenant }: Pick<Context, 'db' | 'tenant'>): Promise<(guest: Linked) => string> {
  const { rows } = await sql<{ key: string }>`select current_setting('thidua.key') as key`.execute(db)
  const key = rows[0]?.key ?? ''
  return ({ id, serial }) =>
    createHmac('sha256', key).update(`guest ${tenant} ${id} ${serial}`).digest().subarray(0, 20).toString('base64url')
}
