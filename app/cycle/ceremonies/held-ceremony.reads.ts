// Asking for a ceremony in order to do something with it.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { CeremonyState } from './ceremony.rules.ts'
import type { Ceremony } from './ceremony.ts'

export type HeldCeremony = CeremonyState & Pick<Ceremony, 'id' | 'day'>

/** Locked, with the campaign's status beside its own: of two who press at once the second sees what the first has done. */
export function holdCeremony({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<HeldCeremony> {
  return db
    .selectFrom('ceremony')
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'ceremony.tenant_id').onRef('campaign.id', '=', 'ceremony.campaign_id'),
    )
    .select(['ceremony.id', 'ceremony.day', 'ceremony.status', 'campaign.status as campaignStatus'])
    .where('ceremony.tenant_id', '=', tenant)
    .where('ceremony.campaign_id', '=', campaign)
    .forUpdate('ceremony')
    .forShare('campaign')
    .executeTakeFirstOrThrow(missing)
}
