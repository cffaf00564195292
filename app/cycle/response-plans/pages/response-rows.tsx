// The rows of the board: a table at the desk, cards on the phone.
import { written, writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { ResponseRow } from '../board.rules.ts'
import { responseBoardWords } from '../board.words.ts'
import { responseWords } from '../response.words.ts'
import { responseShapes } from './response-shapes.ts'

export function ResponseRows({ rows, language }: { rows: ResponseRow[]; language: Language }) {
  const [b, t] = [responseBoardWords({ language }), responseWords({ language })]
  return (
    <table class="cards">
      <caption class="vh">{b.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{b.unit}</th>
          <th scope="col">{b.state}</th>
          <th scope="col">{b.due}</th>
          <th scope="col">{b.since}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unitName, plan, state, edition, due, isLate, since }) => (
          <tr>
            <td>{plan ? <a href={paths.response({ response_plan: plan })}>{unitName}</a> : unitName}</td>
            <td class="a">
              <State shape={responseShapes[state]}>{t.status[state]}</State>
              {edition > 1 && <p class="soft sm">{t.edition(edition)}</p>}
            </td>
            <td class="a" data-l={b.due}>
              {due ? written(due) : '–'} {isLate && <State shape="late">{b.late}</State>}
            </td>
            <td class="a" data-l={b.since}>
              {since ? writtenMoment(since) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
