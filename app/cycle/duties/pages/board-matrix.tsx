// Units × states: each number opens the list that it counts.
import { raw } from 'hono/html'
import type { Language } from '#kernel/words.ts'
import { State } from '#ui/state.tsx'
import type { Tally, UnitTally } from '../board.rules.ts'
import type { boardWords } from '../board.words.ts'
import { type StandingKind, shapes, standingKinds } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'
import { asking } from './board-request.ts'

type MatrixProps = {
  t: ReturnType<typeof boardWords>
  query: URLSearchParams
  units: UnitTally[]
  tally: Tally
  language: Language
}

const columns = standingKinds.filter((kind) => kind !== 'withdrawn')

const classes: Partial<Record<StandingKind, string>> = { late: 'x', back: 'y', soon: 'y' }

export function BoardMatrix({ t, query, units, tally, language }: MatrixProps) {
  const { kinds } = standingWords({ language })
  const others = asking(query, { unit: '', state: '' })
  const asked = others === '?' ? others : `${others}&`
  return (
    <table class="mx">
      <caption class="vh">{t.matrix}</caption>
      <thead>
        <tr>
          <th>{t.unit}</th>
          {columns.map((kind) => (
            <th scope="col">
              <State shape={shapes[kind]}>{kinds[kind]}</State>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, unitName, tally: own }) => (
          <tr>
            <th scope="row">
              <a href={`${asked}unit=${unit}`}>{unitName}</a>
            </th>
            {cells(own, `${asked}unit=${unit}&`, classes)}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <b>{t.sum}</b>
          </th>
          {cells(tally, asked, {})}
        </tr>
      </tbody>
    </table>
  )
}

/** Hundreds of cells as one text: as nodes they cost more than all the rest. Addresses are percent-encoded, counts are numbers. */
function cells(tally: Tally, asked: string, marks: Partial<Record<StandingKind, string>>) {
  const to = asked.replaceAll('&', '&amp;')
  const cell = (kind: StandingKind) =>
    tally[kind] === 0
      ? '<td class="z">·</td>'
      : `<td><a class="${marks[kind] ?? ''}" href="${to}state=${kind}">${tally[kind]}</a></td>`
  return raw(columns.map(cell).join(''))
}
