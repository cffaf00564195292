// When two elements say the same, and how much alike two texts are. A number in front, or a full stop behind, changes nothing.
import { withoutTimes } from '#cycle/duties/amending.ts'
import { comparable } from '#cycle/plan-review/body-names.ts'
import { fold } from '#kernel/fold.ts'
import type { Element, ElementKind, ElementValues, TaskValue } from './element.ts'

/** As two texts are compared: without their own numbering, outer signs, capitals and doubled blanks. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:[-–—+•*]|\d+(?:\.\d+)*[.)/]?|[IVX]+\.|[a-zđ]\))\s+)+/u, '')
    .replace(/^[“”"'\s]+|[“”"'\s.;,:]+$/gu, '')
    .toLocaleLowerCase('vi')

/** A task's words without those that say until when. */
const wordsOfTask = (task: TaskValue): string => plainText(withoutTimes(task).replace(/\s+([.,;)])/g, '$1'))

export const isSameBody = (one: string, other: string): boolean => comparable(one) === comparable(other)

type Same<Kind extends ElementKind> = { [Field in keyof ElementValues[Kind]]?: (one: never, other: never) => boolean }

const text = (one: string | null, other: string | null) => plainText(one ?? '') === plainText(other ?? '')
const list = (one: string[], other: string[]) => text(one.join('; '), other.join('; '))
const exact = (one: unknown, other: unknown) => one === other
const never = () => true

/** How the fields of each kind are compared: a content's own number, and who helps with a task, are no change by themselves. */
const fields = {
  theme: { text },
  slogan: { text },
  period: { from: exact, to: exact },
  phase: { name: text, from: exact, to: exact, aim: text },
  occasion: { text, on: exact },
  review: { kind: exact, when: exact, reportBy: exact },
  target: { text, comparator: exact, from: exact, value: exact, upTo: exact, unit: text, by: exact },
  content: { text, ordinal: never },
  movement: { name: text, from: exact, to: exact, launchedBy: text },
  track: { track: exact, lead: text, basis: list },
  recipient: { who: text, purpose: text, archive: exact },
  task: { text, body: isSameBody, deadline: exact, every: exact },
} as const satisfies { [Kind in ElementKind]: Same<Kind> }

/** The names of the fields in which two values of one kind differ. */
export function differing(kind: ElementKind, one: Element['value'], other: Element['value']): string[] {
  const own: Record<string, unknown> = one
  const their: Record<string, unknown> = other
  const rules: Record<string, (one: never, other: never) => boolean> = fields[kind]
  const found = Object.keys(rules).filter((field) => !rules[field]?.(own[field] as never, their[field] as never))
  return kind === 'task' && onlyTimes(one as TaskValue, other as TaskValue)
    ? found.filter((field) => field !== 'text')
    : found
}

/** A sentence with another day in it is another deadline, not other words. */
const onlyTimes = (one: TaskValue, other: TaskValue): boolean => wordsOfTask(one) === wordsOfTask(other)

export const isSameValue = (kind: ElementKind, one: Element['value'], other: Element['value']): boolean =>
  differing(kind, one, other).length === 0

/** 0 to 1: shared words and shared neighbours, over those of both. */
export function likeness(one: string, other: string): number {
  const [own, their] = [wordsIn(one), wordsIn(other)]
  if (own.length === 0 || their.length === 0) return own.length === their.length ? 1 : 0
  return (shared(own, their) + shared(pairsIn(own), pairsIn(their))) / 2
}

const wordsIn = (words: string): string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? []

const pairsIn = (words: string[]): string[] => ['', ...words].map((word, index) => `${word} ${words[index] ?? ''}`)

/** Twice what both have over what they have together. */
function shared(one: string[], other: string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) both++
    left.set(word, count - 1)
  }
  return (2 * both) / (one.length + other.length)
}
