// An element of a plan as two plans are compared: one task with one deadline, a phase, a target, the theme, …
import type { PartKind, SoleKind } from '#cycle/campaigns/part.ts'
import type { FindingValues } from '#cycle/plan-review/finding.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

type Parts = Pick<FindingValues, SoleKind | PartKind>

/** A task with several deadlines is several elements, as it is several assignments. */
export type TaskValue = {
  text: string
  body: string
  deadline: PartialDay | null
  deadlineWords: string | null
  every: FindingValues['task']['every']
  with: string[]
}

export type ElementValues = Parts & { task: TaskValue }
export type ElementKind = keyof ElementValues

export const elementKinds = [
  ...(['theme', 'slogan', 'period', 'phase', 'occasion', 'review', 'target', 'content', 'movement'] as const),
  ...(['task', 'track', 'recipient'] as const),
] satisfies ElementKind[]

/** `place` is the numbering of the text in which `spans` lie. */
export type Element<Kind extends ElementKind = ElementKind> = {
  [Each in Kind]: { kind: Each; value: ElementValues[Each]; place: string; spans: Span[] }
}[Kind]

/** What runs: the id of an assignment or a part (of the campaign for theme and period), and the document of its spans. */
export type RunningElement<Kind extends ElementKind = ElementKind> = Element<Kind> & { id: string; plan: Id<'plan'> }

export const ofElementKind = <One extends Element>(elements: One[], kind: ElementKind): One[] =>
  elements.filter((element) => element.kind === kind)

/** What stands for the element in a list: its own words, or what it is called. */
export function wordsOf({ kind, value }: Pick<Element, 'kind' | 'value'>): string {
  switch (kind) {
    case 'phase':
    case 'movement':
      return (value as ElementValues['phase']).name // kind and value are a pair
    case 'recipient':
      return (value as ElementValues['recipient']).who
    case 'track':
      return (value as ElementValues['track']).lead ?? ''
    case 'review':
    case 'period':
      return ''
    default:
      return (value as { text: string }).text
  }
}
