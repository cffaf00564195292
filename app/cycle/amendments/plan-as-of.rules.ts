// The plan as it was in force on a day: what runs now, with every later amendment counted back. Pure.
import type { Id } from '#kernel/ids.ts'
import type { MadeChange } from './amendment.ts'
import type { RunningElement } from './element.ts'

export type InForce = Pick<MadeChange, 'kind' | 'what' | 'element' | 'before'> & { from: string }

/** `made` in the order in which it was made. A line that was struck and kept for what was accepted of it is there once. */
export function planAsOf(running: RunningElement[], made: InForce[], day: string): RunningElement[] {
  const elements = new Map(running.map((element) => [keyOf(element.kind, element.id), element]))
  for (const { kind, what, element, before, from } of made.toReversed()) {
    if (from <= day || element === null || kind === 'text') continue
    if (what === 'added') elements.delete(keyOf(kind, element))
    else if (before.value) elements.set(keyOf(kind, element), asBefore(kind, element, before))
    else elements.delete(keyOf(kind, element)) // a theme that the plan did not have
  }
  return [...elements.values()]
}

const keyOf = (kind: string, id: string): string => `${kind}:${id}`

function asBefore(
  kind: RunningElement['kind'],
  id: string,
  { value, place, spans, plan }: MadeChange['before'],
): RunningElement {
  return { kind, id, value, place, spans, plan: plan as Id<'plan'> } as RunningElement // written as a pair when it was made
}

/** What has an older wording: by element, the words that held and the day until which they did. */
export type Former = {
  kind: RunningElement['kind']
  element: string
  what: MadeChange['what']
  before: object | null
  after: object | null
  from: string
}

export const formerOf = (made: (InForce & Pick<MadeChange, 'after'>)[]): Former[] =>
  made.flatMap(({ kind, what, element, before, after, from }) =>
    element === null || kind === 'text' || kind === 'task'
      ? []
      : [{ kind, element, what, before: before.value, after: after.value, from }],
  )
