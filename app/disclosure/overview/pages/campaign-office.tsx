// What the office does with a campaign that runs.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import type { CampaignShared } from './campaign-shared.ts'

export function CampaignOffice({ t, campaign }: CampaignShared) {
  const of = { campaign: campaign.id }
  return (
    <>
      <h2>{t.office}</h2>
      <ul class="rows plain">
        <li>
          <a href={`${paths.newDocument()}?campaign=${campaign.id}`}>{t.draftDocument}</a>
        </li>
        <li>
          <a href={paths.campaignMessages(of)}>{t.messages}</a>
        </li>
        {isLive(campaign.status) && (
          <>
            <li>
              <a href={paths.amendments(of)}>{t.amend}</a>
            </li>
            <li>
              <a href={paths.takeBackLaunch(of)}>{t.takeBack}</a>
            </li>
            <li>
              <a href={paths.endCampaign(of)}>{t.end}</a>
            </li>
          </>
        )}
      </ul>
      <p class="soft sm gap">{t.launchedBy(campaign.launchedByName, writtenMoment(campaign.launchedAt))}</p>
    </>
  )
}
