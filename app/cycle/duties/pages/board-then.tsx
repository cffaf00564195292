// The board of another day: who had what then, unit by unit, folded, so that a phone shows all units at once. Paper shows all of it.
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { BoardRow } from '../board.rules.ts'
import { followWords } from '../follow.words.ts'
import { shapes } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'

type ThenProps = { rows: BoardRow[]; language: Language }

export function BoardThen({ rows, language }: ThenProps) {
  const t = followWords({ language })
  const units = [...Map.groupBy(rows, ({ unit }) => unit).values()].toSorted((one, other) =>
    (one[0]?.unitName ?? '').localeCompare(other[0]?.unitName ?? '', 'vi'),
  )
  return units.map((held) => (
    <details open={units.length <= 3}>
      <summary>{t.held(held[0]?.unitName ?? '', held.length)}</summary>
      <ul class="rows">
        {held.map((row) => (
          <Held row={row} language={language} />
        ))}
      </ul>
    </details>
  ))
}

function Held({ row: { id, text, receivedFrom, standing }, language }: { row: BoardRow; language: Language }) {
  const words = standingWords({ language })
  return (
    <li>
      <a href={paths.duty({ duty: id })}>
        <q>{text}</q>
      </a>
      <p class="sm soft">
        <State shape={shapes[standing.kind]}>{words.standing(standing)}</State>
        {receivedFrom && ` · ${followWords({ language }).receivedFrom(receivedFrom)}`}
      </p>
    </li>
  )
}
