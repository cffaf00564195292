// The elements of a plan document: from what the machine has read, or from what a person has said to it.
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Finding, FindingValues } from '#cycle/plan-review/finding.ts'
import { standing } from '#cycle/plan-review/finding.ts'
import { findingsOf } from '#cycle/plan-review/new-findings.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { type Element, type ElementKind, elementKinds } from './element.ts'

type Outline = PlanReading['outline']

/** As the machine reads it. */
export function elementsOfReading(reading: PlanReading): Element[] {
  const found = findingsOf(reading)
  return found.flatMap((one) => {
    const parent = one.parent === null ? undefined : found[one.parent]
    return elementsOf(one, parent?.kind === 'body' ? parent.value.name : '', reading.outline)
  })
}

/** As the office has answered it; what it has not answered yet stands as read. */
export function elementsOfFindings(findings: Finding[], outline: Outline): Element[] {
  const bodies = new Map(findings.map((one) => [one.id, one.kind === 'body' ? one.value.name : '']))
  return standing(findings).flatMap((one) => elementsOf(one, (one.parent && bodies.get(one.parent)) ?? '', outline))
}

type Said = Pick<Finding, 'kind' | 'value' | 'spans'>

function elementsOf({ kind, value, spans }: Said, body: string, outline: Outline): Element[] {
  const at = { spans, place: spans[0] ? placeOf(outline, spans[0][0]) : '' }
  if (kind !== 'task') return isElementKind(kind) ? [{ ...at, kind, value } as Element] : []
  const { text, deadlines, deadlineWords, every, with: cooperating, place } = value as FindingValues['task']
  return (deadlines.length > 0 ? deadlines : [null]).map((deadline) => ({
    ...{ kind, spans, place: place || at.place },
    value: { text, body, deadline, deadlineWords, every, with: cooperating },
  }))
}

const isElementKind = (kind: string): kind is Exclude<ElementKind, 'task'> =>
  (elementKinds as string[]).includes(kind) && kind !== 'task'
