// One right that depends on where and when: first the condition, then, folded, when not and why. And those that nobody of a post has.
import type { Language } from '#kernel/words.ts'
import { conditionsOf } from '../condition.rules.ts'
import { conditionIn, rightListWords } from '../condition.words.ts'
import type { Judged } from './rights-list.tsx'

type WhenProps = { judged: Judged; reader: { language: Language } }

export function RightWhen({ judged: { right, verdicts }, reader }: WhenProps) {
  const t = rightListWords(reader)
  const all = verdicts.flatMap(({ where }) => where)
  const told = verdicts.map(({ refusal, where }) => ({
    refusal,
    conditions: conditionsOf(where, all).map((one) => conditionIn(one, reader)),
  }))
  const may = told.filter(({ refusal }) => refusal === null).flatMap(({ conditions }) => conditions)
  return (
    <li>
      <b>{right.name(reader)}</b>
      {may.map((condition) => (
        <p class="sm">{t.mayWhen(condition)}</p>
      ))}
      <details class="sm">
        <summary>{t.otherwise}</summary>
        <ul>
          {told
            .filter(({ refusal }) => refusal !== null)
            .map(({ refusal, conditions }) => (
              <li>
                <span class="soft">{conditions.join(' / ')}:</span> {refusal}
              </li>
            ))}
        </ul>
      </details>
    </li>
  )
}

/** What is refused for the same reason stands together, and the reason once. */
export function WhyNot({ judged, reader }: { judged: Judged[]; reader: { language: Language } }) {
  const reasons = Map.groupBy(judged, ({ verdicts }) => [...new Set(verdicts.map(({ refusal }) => refusal))].join(' '))
  return (
    <ul class="rows">
      {[...reasons].map(([reason, those]) => (
        <li>
          {those.map(({ right }) => (
            <p>{right.name(reader)}</p>
          ))}
          <p class="sm soft">{reason}</p>
        </li>
      ))}
    </ul>
  )
}
