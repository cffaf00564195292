// What a launch will create, in figures and in words, and who will get what.
import { type Finding, type FindingKind, ofKind } from '#cycle/plan-review/finding.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import type { BodyMapping } from '#cycle/plan-review/mapping.ts'
import { unitsOf } from '#cycle/plan-review/mapping.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import { Quote } from '#ui/mark.tsx'
import { periodOf } from '../launch.rules.ts'
import { launchWords } from '../launch.words.ts'

type SummaryProps = { stands: Finding[]; mappings: BodyMapping[]; units: Unit[]; reader: { language: Language } }

export function LaunchSummary({ stands, mappings, units, reader }: SummaryProps) {
  const t = launchWords(reader)
  const say = findingWords(reader).value
  const period = periodOf(stands)
  const theme = ofKind(stands, 'theme')[0]
  const numbered = [...ofKind(stands, 'number'), ...ofKind(stands, 'date')].map(say).join(', ')
  const counts = (Object.keys(t.counts) as (keyof typeof t.counts & FindingKind)[]).flatMap((kind) => {
    const { length } = ofKind(stands, kind)
    return length > 0 ? [t.counts[kind](length)] : []
  })
  const given = givenOf({ stands, mappings, units })
  const tasks = given.reduce((sum, one) => sum + one.tasks, 0)
  const duties = given.reduce((sum, one) => sum + one.tasks * one.units, 0)
  return (
    <>
      <h2>{t.created}</h2>
      <dl class="sum">
        <Row label={t.name}>{ofKind(stands, 'subject').map(say).join('; ') || t.none}</Row>
        <Row label={t.number}>{numbered || t.none}</Row>
        <Row label={t.theme}>{theme ? <Quote>{theme.value.text}</Quote> : t.none}</Row>
        <Row label={t.period}>
          {period ? `${writtenPartly(period.from, reader)} ${t.to} ${writtenPartly(period.to, reader)}` : t.none}
        </Row>
      </dl>
      <ul class="how">
        {[...counts, t.duties(tasks, duties)].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}

const Row = ({ label, children }: { label: string; children?: unknown }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children as string}</dd>
  </div>
)

export function LaunchBodies({ stands, mappings, units, reader }: SummaryProps) {
  const t = launchWords(reader)
  return (
    <>
      <h2>{t.bodies}</h2>
      <ul class="rows">
        {givenOf({ stands, mappings, units }).map((one) => (
          <li>
            <p>
              <Quote>{one.name}</Quote>
            </p>
            <p class="why">
              {one.choice === 'nobody' ? t.nobody : one.choice ? t.body(one.units, one.tasks) : t.unmapped}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Several deadlines of a task make several lines of the plan. */
function givenOf({ stands, mappings, units }: Omit<SummaryProps, 'reader'>) {
  const choices = new Map(mappings.map(({ finding, mapping }) => [finding, mapping]))
  return ofKind(stands, 'body').map(({ id, value }) => {
    const own = ofKind(stands, 'task').filter(({ parent }) => parent === id)
    const tasks = own.reduce((sum, task) => sum + Math.max(1, task.value.deadlines.length), 0)
    const choice = choices.get(id)
    return { name: value.name, tasks, choice: choice?.choice, units: choice ? unitsOf(choice, units).length : 0 }
  })
}
