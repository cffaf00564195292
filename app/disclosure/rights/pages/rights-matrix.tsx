// All posts and all acts in one table, for a wide screen and for paper; the refusals stand once, as notes under it.
import type { Language } from '#kernel/words.ts'
import { type Answer, answersOf, Notes } from '../matrix.rules.ts'
import { closedWords } from '../refusal.words.ts'
import { groups, type Right, type State } from '../right.ts'
import { rightWords, stateIn } from '../right.words.ts'
import { postKinds } from '../scene.rules.ts'

type MatrixProps = { rights: Right[]; reader: { language: Language } }

export function RightsMatrix({ rights, reader }: MatrixProps) {
  const t = rightWords(reader)
  const notes = new Notes()
  const rows = groups.flatMap((group) => rights.filter((one) => one.group === group))
  return (
    <section class="whole" aria-labelledby="whole">
      <h2 id="whole">{t.whole}</h2>
      <p class="hint unprinted">{t.print}</p>
      <table class="rights">
        <thead>
          <tr>
            <th scope="col">{t.act}</th>
            {postKinds.map(({ key }) => (
              <th scope="col">{t.kinds[key]}</th>
            ))}
            <th scope="col">{t.elsewhere}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((one) => one.states.map((state) => <Row {...{ right: one, state, notes, reader }} />))}
        </tbody>
      </table>
      <h3>{t.notes}</h3>
      <ol class="sm">
        {notes.texts.map((text) => (
          <li>{text}</li>
        ))}
      </ol>
    </section>
  )
}

type RowProps = { right: Right; state: State; notes: Notes; reader: { language: Language } }

function Row({ right, state, notes, reader }: RowProps) {
  const words = stateIn(state, reader)
  const first = right.states[0] === state
  return (
    <tr class={first ? 'first' : undefined}>
      <th scope="row">
        {first ? right.name(reader) : <span class="vh">{right.name(reader)}</span>}
        {words && <span class="soft sm"> {words}</span>}
      </th>
      {postKinds.map((kind) => (
        <Cell answers={answersOf(right, kind, state, reader)} notes={notes} reader={reader} />
      ))}
      <Cell
        answers={[{ place: null, refusal: right.group === 'own' ? null : closedWords(reader).elsewhere }]}
        notes={notes}
        reader={reader}
      />
    </tr>
  )
}

type CellProps = { answers: Answer[]; notes: Notes; reader: { language: Language } }

function Cell({ answers, notes, reader }: CellProps) {
  const t = rightWords(reader)
  return (
    <td>
      {answers.map(({ place, refusal }) => (
        <span class={refusal === null ? 'yes' : 'no'}>
          {place && <span class="soft">{t.places[place]} </span>}
          {refusal === null ? t.may : t.mayNot}
          {refusal !== null && <sup>{notes.numberOf(refusal)}</sup>}
        </span>
      ))}
    </td>
  )
}
