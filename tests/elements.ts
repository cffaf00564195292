// Elements of plans as two plans are compared, and what is told of their differences: for tests.

import { differencesBetween } from '#cycle/amendments/differences.ts'
import type { Element, RunningElement, TaskValue } from '#cycle/amendments/element.ts'
import type { Id } from '#kernel/ids.ts'

export const task = (text: string, more: Partial<TaskValue> = {}, place = ''): Element => ({
  kind: 'task',
  value: { text, body: 'Ủy ban nhân dân xã', deadline: null, deadlineWords: null, every: null, with: [], ...more },
  ...{ place, spans: [] },
})
export const content = (text: string, ordinal: string | null = null): Element => ({
  ...{ kind: 'content', value: { ordinal, text }, place: '', spans: [] },
})
export const running = (elements: Element[]): RunningElement[] =>
  elements.map((element, index) => ({ ...element, id: `e${index}`, plan: 'plan' as Id<'plan'> }))

export const told = (base: Element[], incoming: Element[], held = running(base)) =>
  differencesBetween({ base, running: held, incoming }).map(({ what, kind, fields, doubt }) =>
    [what, kind, fields.join(), doubt ?? ''].filter(Boolean).join(' '),
  )
