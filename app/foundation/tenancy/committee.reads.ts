// Asking for the committee one acts in.
import type { Context } from '#db/context.ts'
import { missing } from '#kernel/missing.ts'

export type Committee = { name: string }

export const getCommittee = ({ db, tenant }: Context): Promise<Committee> =>
  db.selectFrom('tenant').select('name').where('id', '=', tenant).executeTakeFirstOrThrow(missing)

/** Null where the installation has no such committee. */
export const findCommittee = async ({ db, tenant }: Context): Promise<Committee | null> =>
  (await db.selectFrom('tenant').select('name').where('id', '=', tenant).executeTakeFirst()) ?? null
