// The row of the profile.
import type { Context } from '#db/context.ts'
import type { ExchangeProfile } from './profile.ts'

export async function putProfile({ db, tenant, actor, now }: Context, profile: ExchangeProfile): Promise<void> {
  const { organCode, organName, documentIdForm, ...rest } = profile
  const said = { organ_code: organCode, organ_name: organName, document_id_form: documentIdForm, ...rest }
  const row = { ...said, set_by: actor, set_at: now }
  await db
    .insertInto('exchange_profile')
    .values({ tenant_id: tenant, ...row })
    .onConflict((same) => same.column('tenant_id').doUpdateSet(row))
    .execute()
}
