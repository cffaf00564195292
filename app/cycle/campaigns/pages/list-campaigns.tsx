// /campaigns — every campaign of the committee, the latest first.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { State } from '#ui/state.tsx'
import { listCampaigns } from '../campaign.reads.ts'
import { maySee } from '../campaign.rules.ts'
import type { Campaign, CampaignStatus } from '../campaign.ts'
import { campaignListWords } from '../campaign.words.ts'

const shapes = {
  trial: 'todo',
  running: 'going',
  ended: 'done',
  cancelled: 'same',
  taken_back: 'back',
} as const satisfies Record<CampaignStatus, string>

export const listCampaignsPage = page(paths.campaigns, {
  async get(context) {
    const actor = await getActor(context)
    const t = campaignListWords(context)
    const seen = (await listCampaigns(context)).filter((campaign) => maySee(actor, campaign))
    const office = isOffice(actor)
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        {seen.length === 0 ? (
          <p class="empty gap">{office ? t.noneOffice : t.none}</p>
        ) : (
          <ol class="rows gap">
            {seen.map((campaign) => (
              <Row campaign={campaign} />
            ))}
          </ol>
        )}
        {office && (
          <p class="bs gap">
            <a class="b" href={paths.newPlan()}>
              {t.newPlan}
            </a>
            <a class="b link" href={paths.plans()}>
              {t.plans}
            </a>
          </p>
        )}
      </Screen>
    )

    function Row({ campaign }: { campaign: Campaign }) {
      const period = t.period(writtenPartly(campaign.from, context), writtenPartly(campaign.to, context))
      return (
        <li class="job">
          <p class="due">
            <State shape={shapes[campaign.status]}>{t.status[campaign.status]}</State>
          </p>
          <div>
            <p class="h3">
              <a href={paths.campaign({ campaign: campaign.id })}>
                <b>{sentence(campaign.name)}</b>
              </a>
            </p>
            <p class="sm soft">{[campaign.number && t.number(campaign.number), period].filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      )
    }
  },
})
