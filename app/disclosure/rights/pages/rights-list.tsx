// One post and all that it may do or not, to be read on a phone.
import type { Language } from '#kernel/words.ts'
import { type Verdicts as Told, verdictsOf } from '../matrix.rules.ts'
import { groups, type Right } from '../right.ts'
import { rightWords, stateIn } from '../right.words.ts'
import type { PostKind } from '../scene.rules.ts'

type ListProps = { rights: Right[]; kind: PostKind; title: string; reader: { language: Language } }

export function RightsList({ rights, kind, title, reader }: ListProps) {
  const t = rightWords(reader)
  return (
    <section class="unprinted may" aria-labelledby="whose">
      <h2 id="whose">{title}</h2>
      {groups.map((group) => (
        <details open={group === 'duties'}>
          <summary>{t.groups[group]}</summary>
          <ul class="rows">
            {rights
              .filter((one) => one.group === group)
              .map((one) => (
                <li>
                  <p class="h3">{one.name(reader)}</p>
                  <Verdicts verdicts={verdictsOf(one, kind, reader)} reader={reader} />
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function Verdicts({ verdicts, reader }: { verdicts: Told[]; reader: { language: Language } }) {
  const t = rightWords(reader)
  const alone = verdicts.length === 1
  const said = ({ state, place }: Told['where'][number]) =>
    [place && t.places[place], stateIn(state, reader)].filter(Boolean).join(', ')
  return (
    <>
      {verdicts.map(({ refusal, where }) => (
        <p class="sm">
          <b class={refusal === null ? 'yes' : 'no'}>{refusal === null ? t.may : t.mayNot}</b>
          {refusal && `: ${refusal}`}
          {!alone && <span class="soft"> {where.map(said).join('; ')}</span>}
        </p>
      ))}
    </>
  )
}
