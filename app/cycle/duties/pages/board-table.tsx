// The board's rows: a table at the desk, cards on the phone, from the same markup.
import { raw } from 'hono/html'
import { at } from '#cycle/plan-review/plan.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark } from '#ui/mark.tsx'
import { type Once, repeated } from '#ui/repeated.ts'
import { State } from '#ui/state.tsx'
import { type BoardFilter, type BoardRow, type Rollup, rowsPerPage, type Sort } from '../board.rules.ts'
import type { boardWords } from '../board.words.ts'
import { followWords } from '../follow.words.ts'
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
  const { receivedFrom } = followWords({ language })
  const told = { t, words, receivedFrom, once: repeated() }
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
        <tbody>{raw(shown.map((row) => rowOf(told, row, rollups.get(row.assignment))).join(''))}</tbody>
      </table>
      {pages > 1 && <Pages t={t} query={query} pages={pages} number={number} />}
    </>
  )
}

type Told = { t: Words; words: ReturnType<typeof standingWords>; receivedFrom: (unit: string) => string; once: Once }

/** Rows are text made of parts that repeat: as nodes, each of its own, they would cost more than all the rest of the page. */
function rowOf({ t, words, receivedFrom, once }: Told, row: BoardRow, rollup: Rollup | undefined): string {
  const { assignment, standing, status } = row
  const mark = once(`mark ${assignment}`, () => <LineMark t={t} row={row} unnumbered={words.verbatim} />)
  const text = once(`text ${assignment}`, () => <q>{row.text}</q>)
  const unit = once(`unit ${row.unit} ${row.receivedFrom}`, () => <Holder row={row} from={receivedFrom} />)
  const share = once(`share ${assignment}`, () => <Share t={t} row={row} rollup={rollup} />)
  const due = once(`due ${row.deadline} ${row.every}`, () => <>{words.due(row.deadline, null, row.every)}</>)
  const state = once(`state ${standing.kind} ${standing.days} ${status}`, () => <Standing words={words} row={row} />)
  return `<tr><td>${mark}<a href="${paths.duty({ duty: row.id })}">${text}</a></td><td>${unit} ${share}</td><td class="a num">${due}</td><td class="a">${state}</td></tr>`
}

function Holder({ row, from }: { row: BoardRow; from: (unit: string) => string }) {
  return (
    <>
      {row.unitName}
      {row.receivedFrom && <span class="soft sm"> ({from(row.receivedFrom)})</span>}
    </>
  )
}

function LineMark({ t, row, unnumbered }: { t: Words; row: BoardRow; unnumbered: string }) {
  if (row.spans.length === 0) return null
  return (
    <Mark place={row.place || unnumbered} to={paths.readPlan({ plan: row.plan }) + at(row.spans)} label={t.place} />
  )
}

/** How many of the units that share the line are done with it. */
function Share({ t, row, rollup }: { t: Words; row: BoardRow; rollup: Rollup | undefined }) {
  if (!rollup || rollup.given < 2) return null
  return (
    <a
      class="soft"
      href={paths.assignment({ assignment: row.assignment })}
      aria-label={t.rollup(rollup.accepted, rollup.given)}
    >
      {`${rollup.accepted}/${rollup.given}`}
    </a>
  )
}

function Standing({ words, row: { standing, status } }: { words: Told['words']; row: BoardRow }) {
  return (
    <>
      <State shape={shapes[standing.kind]}>{words.standing(standing)}</State>
      {(standing.kind === 'late' || standing.kind === 'soon') && <p class="soft">{words.status[status]}</p>}
    </>
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
