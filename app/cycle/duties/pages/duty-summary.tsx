// Who does it, who judges it, until when, with whom, and who has opened it.
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import type { Duty, Receipt } from '../duty.ts'
import { dueInDays, standingWords } from '../standing.words.ts'
import type { DutyShared } from './duty-shared.ts'

export function DutySummary({
  t,
  duty,
  today,
  language,
  line,
  receipts,
}: DutyShared & { line: Duty[]; receipts: Receipt[] }) {
  const words = standingWords({ language })
  const isOpen = duty.status !== 'accepted' && duty.status !== 'withdrawn' // nobody counts the days of what is over
  const given = line.filter(({ status }) => status !== 'withdrawn')
  const accepted = given.filter(({ status }) => status === 'accepted').length
  return (
    <>
      <h2>{t.summary}</h2>
      <dl class="sum">
        <div>
          <dt>{t.who}</dt>
          <dd>
            <a href={paths.unitDuties({ campaign: duty.campaign, unit: duty.unit })}>{duty.unitName}</a>
          </dd>
        </div>
        <div>
          <dt>{t.judges}</dt>
          <dd>{t.judgesAre}</dd>
        </div>
        <div>
          <dt>{t.deadline}</dt>
          <dd>
            {duty.deadline && isOpen
              ? dueInDays({ language }, duty.deadline, today)
              : words.due(duty.deadline, duty.deadlineWords, duty.every)}
          </dd>
        </div>
        <div>
          <dt>{t.state}</dt>
          <dd>
            {words.status[duty.status]}, {writtenMoment(duty.since)}
          </dd>
        </div>
        {duty.cooperating.length > 0 && (
          <div>
            <dt>{t.cooperating}</dt>
            <dd>{duty.cooperating.join('; ')}</dd>
          </div>
        )}
        {given.length > 1 && (
          <div>
            <dt>{t.all}</dt>
            <dd>
              <a href={paths.assignment({ assignment: duty.assignment })}>{t.rollup(accepted, given.length)}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.receipts}</dt>
          <dd>
            {receipts.length === 0 && t.noReceipts}
            {receipts.map(({ personName, firstAt, lastAt }) => (
              <p>{t.receipt(personName, writtenMoment(firstAt), lastAt > firstAt ? writtenMoment(lastAt) : null)}</p>
            ))}
          </dd>
        </div>
      </dl>
    </>
  )
}
