// The work of one unit or of several, in the order in which it wants to be done.
import type { Return } from '#cycle/duties/proof.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import type { Work, WorkRow } from '../work.rules.ts'
import { workWords } from '../work.words.ts'
import { DutyJob } from './duty-job.tsx'

type WorkListsProps = {
  work: Work
  today: Day
  language: Language
  returns: Map<string, Return>
  withUnit?: boolean
  withCampaign?: boolean
}

export function WorkLists({ work, returns, ...shared }: WorkListsProps) {
  const t = workWords(shared)
  const first = work.now[0]
  return (
    <>
      <List title={t.now} rows={work.now} />
      <List title={t.later} rows={work.later} />
      <List title={t.waiting} rows={work.waiting} />
      <List title={t.done} rows={work.done} />
    </>
  )

  function List({ title, rows }: { title: string; rows: WorkRow[] }) {
    if (rows.length === 0) return null
    return (
      <>
        <h2>{title}</h2>
        <ol class="rows">
          {rows.map((row) => (
            <DutyJob {...shared} row={row} returned={returns.get(row.id)} first={row === first} />
          ))}
        </ol>
      </>
    )
  }
}
