// The board's rows: a table at the desk, cards on the phone, from the same markup.
import { at } from '#cycle/plan-review/plan.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark } from '#ui/mark.tsx'
import { repeated } from '#ui/repeated.ts'
import { State } from '#ui/state.tsx'
import { type BoardFilter, type BoardRow, type Rollup, rowsPerPage, type Sort } from '../board.rules.ts'
import type { boardWords } from '../board.words.ts'
import { shapes } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'
import { asking } from './board-request.ts'

type Words = ReturnType<typeof boardWords>
type TableProps = {
  t: Words
  query: URLSearchParams
  filter: BoardFilter
  rows: BoardRow[]
  rollups: Map<Id<'assignment'>, Rollup>
  language: Language
}

export function BoardTable({ t, query, filter, rows, rollups, language }: TableProps) {
  if (rows.length === 0) return <p class="empty gap">{t.none}</p>
  const pages = Math.ceil(rows.length / rowsPerPage)
  const number = Math.min(filter.page, pages)
  const shown = rows.slice((number - 1) * rowsPerPage, number * rowsPerPage)
  const head = { t, query, sort: filter.sort }
  const words = standingWords({ language })
  const once = repeated()
  return (
    <>
      <table class="cards">
        <caption class="vh">{t.caption}</caption>
        <thead>
          <tr>
            <Heading {...head} by="plan" label={t.words} />
            <Heading {...head} by="unit" label={t.unit} />
            <Heading {...head} by="due" label={t.due} number />
            <Heading {...head} by="state" label={t.state} />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row t={t} words={words} once={once} row={row} rollup={rollups.get(row.assignment)} />
          ))}
        </tbody>
      </table>
      {pages > 1 && <Pages t={t} query={query} pages={pages} number={number} />}
    </>
  )
}

type RowProps = {
  t: Words
  words: ReturnType<typeof standingWords>
  once: ReturnType<typeof repeated>
  row: BoardRow
  rollup: Rollup | undefined
}

/** What is the same in many rows is rendered once: the line's own parts, and each way to stand. */
function Row({ t, words, once, row, rollup }: RowProps) {
  const { kind, days } = row.standing
  return (
    <tr>
      <td>
        {row.spans.length > 0 &&
          once(`mark ${row.assignment}`, () => (
            <Mark
              place={row.place || words.verbatim}
              to={paths.readPlan({ plan: row.plan }) + at(row.spans)}
              label={t.place}
            />
          ))}
        <a href={paths.duty({ duty: row.id })}>
          {once(`words ${row.assignment}`, () => (
            <q>{row.text}</q>
          ))}
        </a>
      </td>
      <td>
        {row.unitName}{' '}
        {rollup &&
          rollup.given > 1 &&
          once(`rollup ${row.assignment}`, () => (
            <a
              class="soft"
              href={paths.assignment({ assignment: row.assignment })}
              aria-label={t.rollup(rollup.accepted, rollup.given)}
            >
              {`${rollup.accepted}/${rollup.given}`}
            </a>
          ))}
      </td>
      <td class="a num">{words.due(row.deadline, null, row.every)}</td>
      <td class="a">
        {once(`standing ${kind} ${days} ${row.status}`, () => (
          <>
            <State shape={shapes[kind]}>{words.standing(row.standing)}</State>
            {(kind === 'late' || kind === 'soon') && <p class="soft">{words.status[row.status]}</p>}
          </>
        ))}
      </td>
    </tr>
  )
}

type HeadingProps = { t: Words; query: URLSearchParams; sort: Sort; by: Sort; label: string; number?: boolean }

function Heading({ t, query, sort, by, label, number }: HeadingProps) {
  return (
    <th class={number ? 'num' : undefined} aria-sort={sort === by ? 'ascending' : undefined}>
      <a href={asking(query, { sort: by })} title={sort === by ? t.ascending : undefined}>
        {label}
        {sort === by && ' ↑'}
      </a>
    </th>
  )
}

type PagesProps = { t: Words; query: URLSearchParams; pages: number; number: number }

const Pages = ({ t, query, pages, number }: PagesProps) => (
  <nav class="page" aria-label={t.pages}>
    {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
      <a href={asking(query, { page: String(each) })} aria-current={each === number ? 'page' : undefined}>
        {each}
      </a>
    ))}
    {number < pages && <a href={asking(query, { page: String(number + 1) })}>{t.next}</a>}
  </nav>
)
