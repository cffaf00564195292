// One post and all that it may do or not, to be read on a phone.
import type { Language } from '#kernel/words.ts'
import { type Line, linesOf } from '../matrix.rules.ts'
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
                  {linesOf(one, kind, reader).map((line) => (
                    <Answers line={line} reader={reader} />
                  ))}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function Answers({ line, reader }: { line: Line; reader: { language: Language } }) {
  const t = rightWords(reader)
  const state = stateIn(line.state, reader)
  return (
    <>
      {line.answers.map(({ place, refusal }) => (
        <p class="sm">
          <b class={refusal === null ? 'yes' : 'no'}>{refusal === null ? t.may : t.mayNot}</b>{' '}
          <span class="soft">{[place && t.places[place], state].filter(Boolean).join(', ')}</span>
          {refusal && `: ${refusal}`}
        </p>
      ))}
    </>
  )
}
