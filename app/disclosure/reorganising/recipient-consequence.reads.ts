// Which recipients of the plans that run on the day would be no more, and who would stand in their place: a section of the preview.
import { listCampaigns } from '#cycle/campaigns/campaign.reads.ts'
import { ranOn } from '#cycle/campaigns/campaign.rules.ts'
import { listRecipients } from '#cycle/campaigns/campaign-parts.reads.ts'
import { writtenOn } from '#cycle/campaigns/recipient.reads.ts'
import { unitMeant } from '#cycle/campaigns/recipient.rules.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import type { Foretell } from './consequence.reads.ts'
import type { RecipientMove } from './consequence.ts'

export const foretellRecipients: Foretell = async (context, { ended, on }) => {
  const history = historyOf(await listReorganisations(context))
  const leading: RecipientMove[] = []
  for (const campaign of ended.length > 0 ? await listCampaigns(context) : []) {
    if (!ranOn(campaign, on)) continue
    for (const { who } of await listRecipients(context, campaign.id)) {
      const unit = unitMeant(who, writtenOn(campaign), history)?.unit
      const gone = ended.find((one) => one.unit.id === unit)
      if (gone) leading.push({ ...campaignOf(campaign), who, to: gone.successors.map(({ name }) => name) })
    }
  }
  return { of: 'recipients', leading }
}

const campaignOf = ({ id, name }: { id: RecipientMove['campaign']; name: string }) => ({ campaign: id, name })
