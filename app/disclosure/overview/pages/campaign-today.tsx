// How the campaign stands today, as a sentence whose figures open.
import type { Phase, Review } from '#cycle/campaigns/campaign.ts'
import { type BoardRow, tallyOf } from '#cycle/duties/board.rules.ts'
import type { UnitReceipt } from '#cycle/duties/receipt.reads.ts'
import { daysBetween } from '#kernel/day.ts'
import { firstDay } from '#kernel/partial-day.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { currentPhase, nextReview } from '../campaign-time.rules.ts'
import type { CampaignShared } from './campaign-shared.ts'

type TodayProps = CampaignShared & { rows: BoardRow[]; phases: Phase[]; reviews: Review[]; receipts: UnitReceipt[] }

export function CampaignToday({ t, campaign, today, rows, phases, reviews, receipts }: TodayProps) {
  const tally = tallyOf(rows)
  const board = paths.duties({ campaign: campaign.id })
  const phase = currentPhase(phases, today)
  const review = nextReview(reviews, today)
  const opened = receipts.filter(({ openings }) => openings.length > 0).length
  const days = review ? Math.max(0, daysBetween(today, firstDay(review.on))) : 0
  return (
    <>
      <h2>{t.today}</h2>
      <p class="say">
        {phases.length > 0 && `${phase ? t.inPhase(phase.name) : t.noPhase} `}
        {rows.length === 0 ? (
          t.none
        ) : (
          <>
            {t.of} <a href={board}>{t.duties(rows.length)}</a>,{' '}
            <a href={`${board}?state=done`}>{t.accepted(tally.done)}</a>
            {tally.sent > 0 && (
              <>
                , <a href={`${board}?state=sent`}>{t.waiting(tally.sent)}</a>
              </>
            )}
            {tally.soon > 0 && (
              <>
                , <a href={`${board}?state=soon`}>{t.soon(tally.soon)}</a>
              </>
            )}
            {tally.late > 0 && (
              <>
                ,{' '}
                <a href={`${board}?state=late`}>
                  <State shape="late">{t.late(tally.late)}</State>
                </a>
              </>
            )}
            . <a href={paths.campaignMessages({ campaign: campaign.id })}>{t.opened(opened, receipts.length)}</a>{' '}
            {t.haveOpened}
          </>
        )}{' '}
        {review && t.untilReview(days, t[review.kind].toLowerCase())}
      </p>
    </>
  )
}
