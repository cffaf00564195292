// How the units respond to the campaign and what they have promised: figures that open.
import type { Commitment, Line } from '#cycle/commitments/commitment.ts'
import { isSigned } from '#cycle/commitments/commitment.ts'
import type { ResponseRow } from '#cycle/response-plans/board.rules.ts'
import { paths } from '#shell/paths.ts'
import { responseWorkWords } from '../response-work.words.ts'
import type { CampaignShared } from './campaign-shared.ts'

type Props = CampaignShared & { responses: ResponseRow[]; commitments: Commitment[]; promises: Line[] }

export function CampaignResponses({ campaign, language, responses, commitments, promises }: Props) {
  const t = responseWorkWords({ language })
  const of = { campaign: campaign.id }
  const inHand = responses.filter(({ state, edition }) => state === 'handed_in' || state === 'approved' || edition > 1)
  const signed = commitments.filter(({ status }) => isSigned(status))
  const own = promises.filter(({ commitment }) => signed.some(({ id }) => id === commitment))
  const count = (state: Line['state']) => own.filter((line) => line.state === state).length
  return (
    <>
      <h2>{t.title}</h2>
      <ul class="rows plain">
        <li>
          <a href={paths.responses(of)}>{t.responses(inHand.length, responses.length)}</a>
        </li>
        <li>
          <a href={paths.commitments(of)}>{t.commitments(signed.length, commitments.length)}</a>
        </li>
        {own.length > 0 && (
          <li>
            <a href={paths.promises(of)}>{t.ledger(count('kept'), count('broken'), own.length)}</a>
          </li>
        )}
      </ul>
    </>
  )
}
