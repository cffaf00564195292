// From a reading to its findings: everything that the campaign needs, in the order of the text, each with its place.
import type { At, PlanReading, Section, Signer, Task } from '#cycle/plan-reading/reading.ts'
import { isPartialDay, type PartialDay } from '#kernel/partial-day.ts'
import type { FindingKind, FindingValues } from './finding.ts'
import { contentsAsFindings } from './new-contents.ts'
import { placeOf } from './place.ts'

export type NewFinding = {
  [Kind in FindingKind]: {
    kind: Kind
    value: FindingValues[Kind]
    parent: number | null // the index of a finding before this one
    position: number
  } & At
}[FindingKind]

/** Notes a finding down, and says where it stands in the list. */
export type Add = <Kind extends FindingKind>(
  kind: Kind,
  at: At,
  value: FindingValues[Kind],
  parent?: number | null,
) => number

export function findingsOf(reading: PlanReading): NewFinding[] {
  const findings: NewFinding[] = []
  const taken = new Map<number, number>() // how many begin at one place
  const add: Add = (kind, { spans, confidence }, value, parent = null) => {
    const start = spans[0]?.[0] ?? 0
    const before = taken.get(start) ?? 0
    taken.set(start, before + 1)
    const found = { kind, value, parent, spans, confidence, position: start * positionsPerLetter + before }
    findings.push(found as NewFinding) // kind and value come paired; the compiler loses the pair
    return findings.length - 1
  }
  addHead(reading, add)
  addTimes(reading, add)
  contentsAsFindings(reading, add)
  for (const { launchedBy, name, period, ...at } of reading.movements)
    add('movement', at, { name, launchedBy, from: partly(period?.from), to: partly(period?.to) })
  addCeremony(reading, add)
  for (const { track, lead, basis, ...at } of reading.commendation) add('track', at, { track, lead, basis })
  addAssignments(reading, add)
  if (reading.budget) add('budget', reading.budget, { text: reading.budget.value })
  for (const { who, purpose, archive, ...at } of reading.recipients) add('recipient', at, { who, purpose, archive })
  return findings
}

/** Room for what a person adds or splits between two findings. */
export const positionsPerLetter = 100

const partly = (text: string | null | undefined): PartialDay | null => (text && isPartialDay(text) ? text : null)

function addHead({ document, bases, signer, cosigners, theme, slogans }: PlanReading, add: Add): void {
  const { number, date, subject, issuer } = document
  if (number) add('number', number, { text: number.value })
  if (date) add('date', date, { text: date.value })
  if (subject) add('subject', subject, { text: subject.value })
  if (issuer) add('issuer', issuer, { text: issuer.value })
  for (const basis of bases) {
    const { type, number, issuer, raw, date, ...at } = basis
    add('basis', at, { text: raw, type, number, issuer, date: partly(date) })
  }
  if (theme) add('theme', theme, { text: theme.value })
  for (const slogan of slogans) add('slogan', slogan, { text: slogan.value })
  for (const one of signer ? [signer, ...cosigners] : cosigners) add('signer', one, signerOf(one))
}

const signerOf = ({ authority, acting, title, name }: Signer) => ({ authority, acting, title, name })

function addTimes({ period, phases, reviews, targets, goals }: PlanReading, add: Add): void {
  if (period) add('period', period, { from: partly(period.from), to: partly(period.to) })
  for (const phase of phases) {
    const { name, from, to, aim } = phase
    const index = add('phase', phase, { name, from: partly(from), to: partly(to), aim: aim?.value ?? null })
    for (const occasion of phase.occasions) add('occasion', occasion, { text: occasion.value, on: null }, index)
  }
  for (const { kind, when, reportBy, ...at } of reviews)
    add('review', at, { kind, when: partly(when), reportBy: partly(reportBy) })
  for (const { by, spans, confidence, ...target } of targets)
    add('target', { spans, confidence }, { ...target, by: partly(by) })
  for (const goal of goals) add('goal', goal, { text: goal.value })
}

function addCeremony({ ceremony }: PlanReading, add: Add): void {
  if (!ceremony) return
  const { name, when, tentative, place, joinedWith, participants, programme } = ceremony
  add('ceremony', ceremony, {
    name,
    when: partly(when?.value),
    whenWords: when?.raw ?? null,
    tentative,
    place: place?.value ?? null,
    joinedWith: joinedWith?.value ?? null,
  })
  for (const participant of participants) add('participant', participant, { text: participant.value })
  for (const { item, who, order: _, ...at } of programme) add('programme_item', at, { item, who })
}

function addAssignments({ assignments, outline }: PlanReading, add: Add): void {
  for (const assignment of assignments) {
    const body = add('body', assignment, { name: assignment.body })
    for (const task of assignment.tasks) add('task', task, taskOf(task, outline), body)
  }
}

function taskOf({ text, deadline, when, with: cooperating, under, spans }: Task, outline: Section[]) {
  const every = when.find((one) => one.every)?.every ?? null
  const days = deadline === null ? [] : typeof deadline === 'string' ? [deadline] : deadline
  return {
    text,
    place: placeOf(outline, spans[0]?.[0] ?? 0),
    deadlines: days.filter(isPartialDay),
    deadlineWords: when.map(({ raw }) => raw).join('; ') || null,
    every: every === 'half-year' ? ('half_year' as const) : every,
    with: cooperating,
    under,
  }
}
