// /campaigns/:campaign — the campaign at a glance: theme, how it stands today, its time, its bodies, what it holds.
import { listAmendments, listInForce } from '#cycle/amendments/amendment.reads.ts'
import { documentName } from '#cycle/amendments/ground.ts'
import { formerOf } from '#cycle/amendments/plan-as-of.rules.ts'
import { outlinesOf } from '#cycle/amendments/running.reads.ts'
import { receiveCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import * as parts from '#cycle/campaigns/campaign-parts.reads.ts'
import { listRecipientsToday } from '#cycle/campaigns/recipient.reads.ts'
import { listSuperiorPlans } from '#cycle/campaigns/superior.reads.ts'
import { findCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listCommitments, listLines } from '#cycle/commitments/commitment.reads.ts'
import { tallyByBody, withStanding } from '#cycle/duties/board.rules.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import { listUnitReceipts } from '#cycle/duties/receipt.reads.ts'
import { listEvents } from '#cycle/duties/story.reads.ts'
import { getPlanOutline } from '#cycle/plan-review/plan-text.reads.ts'
import { getBoard } from '#cycle/response-plans/board.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { listDocumentsOf } from '#paperwork/documents/document.reads.ts'
import { maySee as maySeePaper } from '#paperwork/documents/document.rules.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { campaignWords } from '../campaign.words.ts'
import { CampaignAmended } from './campaign-amended.tsx'
import { CampaignBodies } from './campaign-bodies.tsx'
import { CampaignContents } from './campaign-contents.tsx'
import { CampaignEvents } from './campaign-events.tsx'
import { CampaignOffice } from './campaign-office.tsx'
import { CampaignPapers } from './campaign-papers.tsx'
import { CampaignResponses } from './campaign-responses.tsx'
import { markOf } from './campaign-shared.ts'
import { CampaignTime } from './campaign-time.tsx'
import { CampaignToday } from './campaign-today.tsx'

export const showCampaignPage = page(paths.campaign, {
  async arrive(context, { campaign }) {
    await receiveCampaign(context, campaign)
  },

  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = campaignWords(context)
    const { today, language } = context
    const outline = await getPlanOutline(context, campaign.plan)
    const amendments = (await listAmendments(context, id)).filter(({ status }) => status === 'applied').toReversed()
    const others = await outlinesOf(
      context,
      amendments.map(({ plan }) => plan),
    )
    const shared = { t, campaign, outline, others, today, language }
    const rows = withStanding(await listDuties(context, id), today)
    const [slogans, phases] = [await parts.listSlogans(context, id), await parts.listPhases(context, id)]
    const [occasions, reviews] = [await parts.listOccasions(context, id), await parts.listReviews(context, id)]
    const held = {
      contents: await parts.listContents(context, id),
      targets: await parts.listTargets(context, id),
      movements: await parts.listMovements(context, id),
      tracks: await parts.listTracks(context, id),
      recipients: await listRecipientsToday(context, campaign),
      superiors: await listSuperiorPlans(context, id),
      ceremony: await findCeremony(context, id),
    }
    const commitments = await listCommitments(context, id)
    const promises = await listLines(
      context,
      commitments.map((one) => one.id),
    )
    const papers = (await listDocumentsOf(context, id)).filter((document) => maySeePaper(actor, document))
    const theme = markOf(shared, { spans: campaign.themeSpans, source: campaign.themeSource })
    return (
      <Screen actor={actor} here="campaigns" title={campaign.name} heading={<Heading />}>
        {campaign.status === 'trial' && <Note>{t.trial}</Note>}
        {!isLive(campaign.status) && (
          <Note>
            <b>
              {t.over(
                t.status[campaign.status],
                campaign.endedOn ? written(campaign.endedOn) : '',
                campaign.endReason ?? '',
              )}
            </b>
            <p class="sm">{t.stillWorks}</p>
          </Note>
        )}
        {campaign.theme && (
          <blockquote class="big">
            {theme && <Mark {...theme} />}
            <p>“{campaign.theme}”</p>
          </blockquote>
        )}
        <div class="cols">
          <div>
            <CampaignToday
              {...shared}
              rows={rows}
              phases={phases}
              reviews={reviews}
              receipts={await listUnitReceipts(context, id)}
            />
          </div>
          {slogans.length > 0 && (
            <aside aria-label={t.slogans}>
              <h2>{t.slogans}</h2>
              <ul class="rows plain">
                {slogans.map(({ text, ...place }) => {
                  const mark = markOf(shared, place)
                  return (
                    <li>
                      {mark && <Mark {...mark} side />}
                      <q>{text}</q>
                    </li>
                  )
                })}
              </ul>
            </aside>
          )}
        </div>
        <CampaignTime {...shared} phases={phases} occasions={occasions} reviews={reviews} />
        <div class="cols">
          <div>
            <CampaignBodies {...shared} bodies={tallyByBody(rows)} />
            <CampaignContents {...shared} {...held} />
            {amendments.length > 0 && <CampaignAmended {...shared} former={formerOf(await listInForce(context, id))} />}
          </div>
          <aside aria-label={t.latest}>
            <CampaignResponses {...shared} {...{ commitments, promises }} responses={await getBoard(context, id)} />
            <CampaignEvents {...shared} events={await listEvents(context, id, 8)} />
            <CampaignPapers {...shared} papers={papers} />
            {isOffice(actor) && <CampaignOffice {...shared} />}
          </aside>
        </div>
      </Screen>
    )

    function Heading() {
      const day = campaign.issuedOn && writtenPartly(campaign.issuedOn, context)
      return (
        <>
          <p class="soft sm">
            <a href={paths.readPlan({ plan: campaign.plan })}>{t.plan(campaign.number, day)}</a>
            {amendments.length > 0 && (
              <>
                {' · '}
                <a href={paths.amendments({ campaign: id })}>
                  {t.amendedBy(amendments.map(({ document }) => documentName(document)))}
                </a>
              </>
            )}
          </p>
          <h1 class={campaign.name.length > 80 ? 'long' : undefined}>{campaign.name}</h1>
        </>
      )
    }
  },
})
