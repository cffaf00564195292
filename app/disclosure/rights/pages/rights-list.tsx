// One post and all that it may do, may do at times, or may not, to be read on a phone: folded, shortest first.
import type { Language } from '#kernel/words.ts'
import { rightListWords } from '../condition.words.ts'
import { type Verdicts, verdictsOf } from '../matrix.rules.ts'
import { groups, type Right } from '../right.ts'
import { rightWords } from '../right.words.ts'
import type { PostKind } from '../scene.rules.ts'
import { RightWhen, WhyNot } from './right-when.tsx'

export type Judged = { right: Right; verdicts: Verdicts[] }
type Reader = { language: Language }
type ListProps = { rights: Right[]; kind: PostKind; title: string; reader: Reader }

export function RightsList({ rights, kind, title, reader }: ListProps) {
  const [t, words] = [rightWords(reader), rightListWords(reader)]
  const judged = rights.map((right): Judged => ({ right, verdicts: verdictsOf(right, kind, reader) }))
  const all = sorted(judged)
  return (
    <section class="unprinted may" aria-labelledby="whose">
      <h2 id="whose">{title}</h2>
      <p>{words.total(all.may.length, all.when.length, all.not.length)}</p>
      {groups.map((group) => {
        const { may, when, not } = sorted(judged.filter(({ right }) => right.group === group))
        return (
          <details>
            <summary>{words.tally(t.groups[group], may.length, when.length, not.length)}</summary>
            {may.length > 0 && <Names title={words.may} kind="yes" judged={may} reader={reader} />}
            {when.length > 0 && <p class="h3">{words.when}</p>}
            <ul class="rows">
              {when.map((one) => (
                <RightWhen judged={one} reader={reader} />
              ))}
            </ul>
            {not.length > 0 && <p class="h3 no">{words.not}</p>}
            <WhyNot judged={not} reader={reader} />
          </details>
        )
      })}
    </section>
  )
}

function sorted(judged: Judged[]): Record<'may' | 'when' | 'not', Judged[]> {
  const how = ({ verdicts }: Judged) => {
    const may = verdicts.some(({ refusal }) => refusal === null)
    return !may ? 'not' : verdicts.length === 1 ? 'may' : 'when'
  }
  return { may: [], when: [], not: [], ...Object.groupBy(judged, how) }
}

type NamesProps = { title: string; kind: 'yes' | 'no'; judged: Judged[]; reader: Reader }

const Names = ({ title, kind, judged, reader }: NamesProps) => (
  <>
    <p class={`h3 ${kind}`}>{title}</p>
    <ul>
      {judged.map(({ right }) => (
        <li>{right.name(reader)}</li>
      ))}
    </ul>
  </>
)
