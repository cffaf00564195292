// One difference between the running plan and the document that amends it.
import { createHash } from 'node:crypto'
import type { MappingChoice } from '#cycle/plan-review/mapping.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { Element, ElementKind, RunningElement } from './element.ts'

export type What = 'added' | 'removed' | 'changed' | 'text'

/** Why a person must look: nothing is decided for them. */
export type Doubt =
  | 'not-found' // the place or the words that the document names are not in the plan
  | 'no-element' // only words of the plan change, nothing that the campaign holds
  | 'left-out' // the office had left this out of the campaign when it reviewed the plan

export type Change = {
  key: string
  kind: ElementKind | 'text'
  what: What
  before: RunningElement | null
  after: Element | null
  /** The sentence of the document that asks for it, with its place there. */
  said: { text: string; place: string; spans: Span[] } | null
  /** The fields in which before and after differ. */
  fields: string[]
  doubt: Doubt | null
}

export type Choice = 'apply' | 'leave'

/** What the office has said to a change. */
export type Decision = {
  key: string
  choice: Choice
  value: Element['value'] | null
  element: string | null
  mapping: MappingChoice | null
  anew: boolean
}

/** Whom a change touches: a unit with the state of its duty, or without one yet. */
export type Touched = {
  unit: Id<'unit'>
  name: string
  status: 'new' | 'leaves' | 'open' | 'handed-in' | 'accepted' | 'told'
}

/** Short, and the same for the same things: by it a decision finds its change again, and a page knows that it is stale. */
export const digest = (thing: unknown): string =>
  createHash('sha256').update(JSON.stringify(thing)).digest('base64url').slice(0, 16)
