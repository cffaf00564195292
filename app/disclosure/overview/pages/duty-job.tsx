// A duty as a row of a list of work.
import type { Return } from '#cycle/duties/proof.ts'
import { shapes } from '#cycle/duties/standing.rules.ts'
import { standingWords } from '#cycle/duties/standing.words.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { type Day, dayOf, daysBetween, written } from '#kernel/day.ts'
import { lastDay } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Job } from '#ui/job.tsx'
import type { WorkRow } from '../work.rules.ts'
import { workWords } from '../work.words.ts'

type DutyJobProps = {
  row: WorkRow
  today: Day
  language: Language
  /** The unit's name is said where the list holds more than one. */
  withUnit?: boolean
  withCampaign?: boolean
  returned?: Return | undefined
  first?: boolean
}

export function DutyJob({ row, today, language, withUnit, withCampaign, returned, first }: DutyJobProps) {
  const t = workWords({ language })
  const words = standingWords({ language })
  const { kind } = row.standing
  const to = paths.duty({ duty: row.id })
  const about = [withUnit && row.unitName, withCampaign && row.campaignName].filter(Boolean).join(' · ')
  const why = kind === 'back' && returned ? `${t.returned}: ${returned.reason}` : undefined
  const lines = [about && <span class="soft">{about}</span>, why].filter(Boolean)
  return (
    <Job
      to={to}
      shape={shapes[kind]}
      state={words.standing(row.standing)}
      due={dueIn()}
      title={row.text}
      mark={
        row.spans.length === 0
          ? undefined
          : {
              place: row.place || words.verbatim,
              to: paths.readPlan({ plan: row.plan }) + at(row.spans),
              label: t.place,
            }
      }
      lines={lines}
      action={first ? { to, label: t.open } : undefined}
    />
  )

  function dueIn(): string {
    if (kind === 'done' || kind === 'sent') return t.since(written(dayOf(row.since)))
    const due = words.due(row.deadline, row.deadlineWords, row.every)
    if (!row.deadline || kind === 'late' || kind === 'soon') return row.deadline ? t.due(due) : due
    return `${words.left(daysBetween(today, lastDay(row.deadline)))}, ${due}`
  }
}
