// Asking how the committee is known; by its name alone where nobody has said more.
import type { Context } from '#db/context.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { ExchangeProfile } from './profile.ts'

export const findProfile = async ({ db, tenant }: Context): Promise<ExchangeProfile | null> =>
  (await db
    .selectFrom('exchange_profile')
    .where('tenant_id', '=', tenant)
    .select(['organ_code as organCode', 'organ_name as organName', 'address', 'email', 'telephone'])
    .select(['document_id_form as documentIdForm', 'encoding'])
    .executeTakeFirst()) ?? null

export async function emptyProfile(context: Context): Promise<ExchangeProfile> {
  const { name } = await getCommittee(context)
  const bare = { organCode: '', address: '', email: '', telephone: '' }
  return { ...bare, organName: name, documentIdForm: 'organ-date-number', encoding: 'plain' }
}
