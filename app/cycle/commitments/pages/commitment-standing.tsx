// Who stands by a commitment today, who took it over, and the way to an addendum.
import { writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Button, Once } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import type { Takeover } from '../commitment.ts'
import { mayAmendCommitment, mayTakeOver } from '../ledger.rules.ts'
import type { CommitmentShared } from './commitment-shared.ts'

type Props = CommitmentShared & { successors: Id<'unit'>[]; takeovers: Takeover[] }

export function CommitmentStanding({ s, commitment, actor, form, successors, takeovers }: Props) {
  const { id, unit, unitName, holder, holderName, amends } = commitment
  return (
    <>
      {unitName && holder !== unit && (
        <p>
          {s.promisedBy(unitName)}. {s.holder(holderName ?? '')}
        </p>
      )}
      {takeovers.map((one) => (
        <p class="sm">
          {s.takenOver(one.unitName, one.byName, writtenMoment(one.at))}: <q>{one.words}</q>
        </p>
      ))}
      {amends === null && mayAmendCommitment(actor, commitment, null).allowed && (
        <p class="bs gap">
          <a class="b two" href={paths.amendCommitment({ commitment: id })}>
            {s.amend}
          </a>
        </p>
      )}
      {amends === null && mayTakeOver(actor, commitment, successors, null).allowed && (
        <details>
          <summary>{s.takeOver}</summary>
          <form method="post">
            <Once />
            <WordsField name="words" label={s.takeOverWords} hint={s.takeOverHint} value={fieldOf(form, 'words')} />
            <p class="f bs">
              <Button kind="two" name="act" value="take-over">
                {s.takeOver}
              </Button>
            </p>
          </form>
        </details>
      )}
    </>
  )
}
