// What a document changes of a running plan: three are compared, because the office may have corrected what it launched.
import { align } from './alignment.ts'
import { type Change, type Doubt, digest } from './change.ts'
import type { Element, RunningElement } from './element.ts'
import { differing, isSameValue } from './sameness.ts'

/** `base` is the plan as it was read before, `incoming` as it reads now, `running` what the campaign holds. */
export type Compared = { base: Element[]; running: RunningElement[]; incoming: Element[] }

/** `old` is the element as the text had it. */
export type Difference = Pick<Change, 'kind' | 'what' | 'before' | 'after' | 'fields' | 'doubt'> & {
  old: Element | null
}

/** In the order of the new text, what is gone last. */
export function differencesBetween({ base, running, incoming }: Compared): Difference[] {
  const texts = align(base, incoming)
  const held = align(base, running)
  const runs = new Map(held.pairs.map(([element, own]) => [element, own]))
  const added = align(held.right, texts.right) // what the office had added may now stand in the plan itself

  const changed = texts.pairs.flatMap(([old, fresh]) => changedOf(old, fresh, runs.get(old)))
  const known = added.pairs.flatMap(([own, fresh]) => changedOf(own, fresh, own))
  const fresh = added.right.map((after) => difference('added', null, after))
  const gone = texts.left.flatMap((old) => {
    const own = runs.get(old)
    return own ? [{ ...difference('removed', own, null), old }] : []
  })
  return [...[...changed, ...known, ...fresh].toSorted(byPlace), ...gone]
}

/** Only what the document changed is taken over: a field that the office had corrected, and the document left, stays. */
function changedOf(old: Element, fresh: Element, own: RunningElement | undefined): Difference[] {
  const fields = differing(old.kind, old.value, fresh.value)
  if (fields.length === 0) return []
  if (!own) return [{ ...difference('added', null, fresh, 'left-out'), old }]
  const theirs: Record<string, unknown> = fresh.value
  const taken = Object.fromEntries(fields.map((field) => [field, theirs[field]]))
  const after = { ...fresh, value: { ...own.value, ...wordsWith(fresh, fields), ...taken } } as Element // aligned: of one kind
  return isSameValue(own.kind, own.value, after.value) ? [] : [{ ...difference('changed', own, after), old }]
}

/** Another day or other words come with the sentence in which they stand. */
function wordsWith(fresh: Element, fields: string[]) {
  if (fresh.kind !== 'task' || !(fields.includes('text') || fields.includes('deadline'))) return {}
  const { text, deadlineWords, with: cooperating } = fresh.value
  return { text, deadlineWords, with: cooperating }
}

function difference(
  what: Difference['what'],
  before: RunningElement | null,
  after: Element | null,
  doubt: Doubt | null = null,
): Difference {
  const kind = before?.kind ?? after?.kind ?? 'text'
  const fields = before && after ? differing(before.kind, before.value, after.value) : []
  return { kind, what, before, after, fields, doubt, old: null }
}

const byPlace = (one: Difference, other: Difference): number =>
  (one.after?.spans[0]?.[0] ?? 0) - (other.after?.spans[0]?.[0] ?? 0)

/** Each with what it is known by; two that are alike to the letter are told apart by their order. */
export function withKeys(changes: Omit<Change, 'key'>[]): Change[] {
  const seen = new Map<string, number>()
  return changes.map((change) => {
    const { kind, what, before, after, said } = change
    const own = digest([kind, what, before?.id, after?.value, said?.spans])
    const count = seen.get(own) ?? 0
    seen.set(own, count + 1)
    return { ...change, key: count === 0 ? own : `${own}.${count}` }
  })
}
