// What came in as a table for the desk and cards for the phone.
import { type Day, written } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import { paceOf } from '../incoming.rules.ts'
import { type IncomingStatus, symbolOf } from '../incoming.ts'
import { incomingWords } from '../incoming.words.ts'
import type { Followed } from '../register-paper.rules.ts'

const shapes: Record<IncomingStatus, Shape> = {
  ...{ registered: 'todo', assigned: 'sent', under_way: 'going', done: 'done', returned: 'back', recalled: 'same' },
}

type TableProps = { rows: Followed[]; today: Day; language: Language }

export function IncomingTable({ rows, today, language }: TableProps) {
  const t = incomingWords({ language })
  return (
    <table class="cards gap">
      <thead>
        <tr>
          {Object.values(t.columns).map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ incoming, given }) => {
          const pace = paceOf(incoming.status, given?.deadline ?? null, today)
          return (
            <tr>
              <td data-l={`${t.columns.number}:`}>
                <a href={paths.incoming({ incoming: incoming.id })}>
                  {incoming.ordinal}/{incoming.year}
                </a>
              </td>
              <td data-l={`${t.columns.arrived}:`}>{written(incoming.arrivedOn)}</td>
              <td data-l={`${t.columns.from}:`}>{incoming.organName}</td>
              <td data-l={`${t.columns.symbol}:`}>{symbolOf(incoming)}</td>
              <td>{incoming.subject}</td>
              <td data-l={`${t.columns.given}:`}>{given?.unitName ?? t.nobody}</td>
              <td>
                <State shape={pace.kind === 'late' ? 'late' : pace.kind === 'soon' ? 'soon' : shapes[incoming.status]}>
                  {[t.states[incoming.status], t.pace(pace)].filter(Boolean).join(', ')}
                </State>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
