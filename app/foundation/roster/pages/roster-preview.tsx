// What a list would do: counts, what was left aside, every row with its errors, and the button that does it.

import { unitKinds } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { postRoles } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { isDay, written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Button, JudgedButton, Note } from '#ui/form.tsx'
import { type Shape, State } from '#ui/state.tsx'
import type { Judged, JudgedRow, Outcome, Problem } from '../judged.ts'
import { problemWords } from '../problem.words.ts'
import { mayImport } from '../roster.rules.ts'
import { columnsOf, type Roster } from '../roster.ts'
import { rosterWords } from '../roster.words.ts'

const perPage = 100
const outcomes: Outcome[] = ['wrong', 'new', 'changed', 'same']

type Asked = { show: string | null; page: number }
type Props = { actor: Actor; roster: Roster; judged: Judged; asked: Asked }

export function RosterPreview({ actor, roster, judged, asked }: Props) {
  const t = rosterWords(actor)
  const { counts, plan, rows, digest } = judged
  const show = outcomes.find((one) => one === asked.show) ?? (asked.show === null && counts.wrong > 0 ? 'wrong' : null)
  const shown = show ? rows.filter(({ outcome }) => outcome === show) : rows
  const verdict = mayImport(actor, roster, { judged, digest })
  return (
    <>
      <p class="lead">{t.counts(counts)}</p>
      {counts.wrong === 0 && <p>{t.makes(plan.units.length, plan.people.length, plan.posts.length)}</p>}
      <form method="post">
        <input type="hidden" name="digest" value={digest} />
        <JudgedButton
          verdict={verdict}
          label={t.confirm}
          refusalText={(refusal) => t.refusal(refusal, (column) => t.columns[column])}
          name="act"
          value="confirm"
        />
        {verdict.allowed && <p class="hint">{t.confirmHint}</p>}
        <p class="bs gap">
          <Button kind="link" name="act" value="drop">
            {t.drop}
          </Button>
          <a class="b link" href={paths.rosters()}>
            {t.other}
          </a>
        </p>
      </form>
      {roster.notices.length > 0 && (
        <Note kind="warn">
          <ul>
            {roster.notices.map((one) => (
              <li>
                {one.notice === 'sheet' ? t.unknownSheet(one.name) : t.unknownColumn(t.sheets[one.sheet], one.heading)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <p class="bs gap">
        {outcomes.map((one) => (
          <a href={`?show=${one}`} aria-current={one === show ? 'true' : undefined}>
            {t.outcomes[one]} ({counts[one]})
          </a>
        ))}
        <a href="?show=all" aria-current={show === null ? 'true' : undefined}>
          {t.all} ({rows.length})
        </a>
      </p>
      <Rows actor={actor} rows={shown} page={asked.page} show={show ?? 'all'} />
    </>
  )
}

function Rows({ actor, rows, page, show }: { actor: Actor; rows: JudgedRow[]; page: number; show: string }) {
  const t = rosterWords(actor)
  const pages = Math.ceil(rows.length / perPage)
  const at = Number.isInteger(page) ? Math.min(Math.max(page, 1), Math.max(pages, 1)) : 1
  if (rows.length === 0) return <p class="soft gap">{t.noRows}</p>
  return (
    <>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            <th scope="col">{t.outcome}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.about}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice((at - 1) * perPage, at * perPage).map((row) => (
            <Row actor={actor} row={row} />
          ))}
        </tbody>
      </table>
      <p class="page gap">
        {at > 1 && <a href={`?show=${show}&page=${at - 1}`}>{t.previous}</a>}{' '}
        {at < pages && <a href={`?show=${show}&page=${at + 1}`}>{t.next}</a>}
      </p>
    </>
  )
}

const shapes: Record<Outcome, Shape> = { new: 'sent', changed: 'going', same: 'same', wrong: 'late' }

function Row({ actor, row }: { actor: Actor; row: JudgedRow }) {
  const t = rosterWords(actor)
  const { sheet, number, outcome, cells, problems, remarks } = row
  const said = columnsOf[sheet].flatMap((column) => cells[column] ?? []).map((text) => readable(actor, text))
  return (
    <tr>
      <td>
        {t.sheets[sheet]} {number}
      </td>
      <td>
        <State shape={shapes[outcome]}>{t.outcomes[outcome]}</State>
      </td>
      <td class="sm">{said.join(' · ')}</td>
      <td class={problems.length + remarks.length === 0 ? 'sm w' : 'sm'}>
        {problems.map((problem) => (
          <p>
            <b>{t.columns[problem.column]}</b>{' '}
            {problemWords(actor)(named(actor, problem), { kinds: kindsIn(actor), roles: rolesIn(actor) })}
          </p>
        ))}
        {remarks.map(() => (
          <p>{t.sameName}</p>
        ))}
      </td>
    </tr>
  )
}

/** Days and codes as people write them. */
function readable(actor: Actor, text: string): string {
  if (isDay(text)) return written(text)
  const kind = unitKinds.find((one) => one === text)
  const role = postRoles.find((one) => one === text)
  return kind ? unitWords(actor).kinds[kind] : role ? postWords(actor).roles[role] : text
}

const named = (actor: Actor, problem: Problem): Problem =>
  problem.why === 'unit-differs' ? { ...problem, there: readable(actor, problem.there) } : problem

const kindsIn = (actor: Actor): string => Object.values(unitWords(actor).kinds).join(', ')
const rolesIn = (actor: Actor): string => Object.values(postWords(actor).roles).join(', ')
