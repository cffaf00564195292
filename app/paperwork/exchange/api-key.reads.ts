// Asking for keys. Their hash leaves this file only to be compared.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { ApiKey } from './api-key.ts'

/** Those that live first, then the latest. */
export const listKeys = (context: Context): Promise<ApiKey[]> =>
  selectKeys(context)
    .orderBy('revoked_at', (order) => order.desc().nullsFirst())
    .orderBy('made_at', 'desc')
    .execute()

export const getKey = (context: Context, id: Id<'api_key'>): Promise<ApiKey> =>
  selectKeys(context).where('api_key.id', '=', id).executeTakeFirstOrThrow(missing)

export const findLivingKey = async (context: Context, hash: string): Promise<ApiKey | null> =>
  (await selectKeys(context).where('hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst()) ?? null

const selectKeys = ({ db, tenant }: Context) =>
  db
    .selectFrom('api_key')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'api_key.tenant_id').onRef('person.id', '=', 'api_key.made_by'),
    )
    .where('api_key.tenant_id', '=', tenant)
    .select(['api_key.id', 'api_key.name', 'scope', 'made_by as madeBy', 'person.name as madeByName'])
    .select(['made_at as madeAt', 'used_on as usedOn', 'revoked_at as revokedAt'])
