// Above a commitment: the campaign, whose it is, how it stands, what it amends.
import { written } from '#kernel/day.ts'
import { sentence } from '#kernel/sentence.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { Commitment } from '../commitment.ts'
import type { commitmentWords } from '../commitment.words.ts'
import { commitmentShapes } from './commitment-shapes.ts'
import { titleOf } from './title-of.ts'

export function CommitmentHeading({
  t,
  commitment,
}: {
  t: ReturnType<typeof commitmentWords>
  commitment: Commitment
}) {
  const { campaign, campaignName, status, signedOn, amends, reason } = commitment
  return (
    <>
      <p class="sm crumb">
        <a href={paths.campaign({ campaign })}>{sentence(campaignName)}</a>
      </p>
      <h1>{titleOf(commitment, t)}</h1>
      <p>
        <State shape={commitmentShapes[status]}>{t.status[status]}</State> {signedOn && written(signedOn)}
      </p>
      {amends && (
        <p class="sm">
          <a href={paths.commitment({ commitment: amends })}>{t.back}</a>. {reason}
        </p>
      )}
    </>
  )
}
