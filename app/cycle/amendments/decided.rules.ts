// A change as the office has decided it: pointed at by hand, worded by hand, and whom it touches. Pure.
import type { UnitsGiven } from '#cycle/duties/amending.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { type MappingChoice, type UnitClass, unitsOf } from '#cycle/plan-review/mapping.ts'
import { suggestMapping } from '#cycle/plan-review/suggestion.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { type Change, type Decision, digest, type Touched } from './change.ts'
import type { Element, RunningElement } from './element.ts'
import { differing, isSameBody } from './sameness.ts'

export type DecidedChange = Change & {
  decision: Decision | null
  /** Whom the new body of a task means; null where a person must say so, or where nobody new is meant. */
  mapping: MappingChoice | null
  asksMapping: boolean
  touched: Touched[]
}

export type Known = { body: string; choice: MappingChoice }

/** `classes`: of lines that were given to a whole class. */
export type Ground = {
  running: RunningElement[]
  duties: Duty[]
  units: Unit[]
  known: Known[]
  classes: Map<string, UnitClass>
}

export function decidedChange(change: Change, decision: Decision | undefined, ground: Ground): DecidedChange {
  const pointed = decision ? asDecided(change, decision, ground.running) : change
  const asksMapping = isGivenAnew(pointed)
  const mapping = asksMapping ? (decision?.mapping ?? meaningOf(pointed, ground)) : null
  const decided = { ...pointed, decision: decision ?? null, mapping, asksMapping }
  return { ...decided, touched: touchedBy(decided, ground) }
}

/** Of a sentence that found no element, the one that a person has pointed at: worded anew, or taken away. */
function asDecided(change: Change, { element, value }: Decision, running: RunningElement[]): Change {
  if (change.kind !== 'text') {
    if (!value || !change.after) return change
    const after = { ...change.after, value } as Element // the form of its kind made it
    const fields = change.before ? differing(after.kind, change.before.value, value) : []
    return { ...change, after, fields }
  }
  const before = running.find(({ id, kind }) => `${kind}:${id}` === element)
  if (!before) return change
  const { kind, place } = before
  if (value === null) return { ...change, kind, what: 'removed', before }
  const after = { kind, value, place, spans: change.said?.spans ?? [] } as Element
  return { ...change, kind, what: 'changed', before, after, fields: differing(kind, before.value, value) }
}

const isGivenAnew = ({ kind, what, before, after }: Change): boolean =>
  kind === 'task' && after !== null && (what === 'added' || !isSameBody(bodyOf(before), bodyOf(after)))

const bodyOf = (element: Element | null): string => (element?.kind === 'task' ? element.value.body : '')

/** As the body was mapped before; else whom its name means without a doubt. */
function meaningOf({ after }: Change, { known, units }: Ground): MappingChoice | null {
  const body = bodyOf(after)
  const mapped = known.find((one) => isSameBody(one.body, body))
  if (mapped) return mapped.choice
  const suggestion = suggestMapping(body, units)
  return suggestion?.sure ? suggestion.choice : null
}

export function givenTo(mapping: MappingChoice | null, units: Unit[]): UnitsGiven | null {
  if (mapping === null) return null
  const unitClass = mapping.choice === 'class' ? mapping.unitClass : null
  return { units: unitsOf(mapping, units).map(({ id }) => id), unitClass }
}

const settled = { accepted: 'accepted', handed_in: 'handed-in' } as const

function touchedBy(change: Omit<DecidedChange, 'touched'>, { duties, units }: Ground): Touched[] {
  const { kind, what, before, mapping, asksMapping } = change
  if (kind === 'text' || kind === 'recipient') return []
  if (kind !== 'task') return everybody(duties)
  const own = duties.filter(({ assignment }) => assignment === before?.id)
  const fresh = asksMapping && mapping ? unitsOf(mapping, units) : []
  const meant = new Set<string>(fresh.map(({ id }) => id))
  const leaves = what === 'removed' || (asksMapping && mapping !== null)
  const had = own.map(({ unit, unitName, status }) => ({
    ...{ unit, name: unitName },
    status:
      status in settled
        ? settled[status as keyof typeof settled]
        : leaves && !meant.has(unit)
          ? ('leaves' as const)
          : ('open' as const),
  }))
  const has = new Set<string>(own.map(({ unit }) => unit))
  const added = fresh
    .filter(({ id }) => !has.has(id))
    .map(({ id, name }) => ({ unit: id, name, status: 'new' as const }))
  return [...had, ...added]
}

/** The campaign's theme, times and targets are everybody's. */
function everybody(duties: Duty[]): Touched[] {
  const names = new Map(duties.map(({ unit, unitName }) => [unit, unitName]))
  return [...names].map(([unit, name]) => ({ unit, name, status: 'told' }))
}

/** What stood on the page: two who see the same have the same. Whether a duty was merely opened changes nothing. */
export const seenOf = (changes: DecidedChange[]): string =>
  digest(
    changes.map(({ key, before, after, mapping, touched }) => [key, before?.value, after?.value, mapping, touched]),
  )

/** Nothing is left to think about: such a change is offered as applied. */
export const isClear = ({ doubt, asksMapping, mapping, kind, decision }: DecidedChange): boolean =>
  (doubt === null || (doubt !== 'no-element' && decision !== null && kind !== 'text')) &&
  (!asksMapping || mapping !== null)

export type Tally = {
  given: number
  deadlines: number
  removed: number
  reworded: number
  moved: number
  parts: number
  left: number
}

/** "3 đơn vị thêm việc, 2 hạn đổi, 1 việc bỏ". */
export function tallyOf(changes: DecidedChange[], isApplied: (change: DecidedChange) => boolean): Tally {
  const applied = changes.filter((change) => isApplied(change))
  const tasks = applied.filter(({ kind }) => kind === 'task')
  const changed = tasks.filter(({ what }) => what === 'changed')
  const given = tasks.flatMap(({ touched }) => touched.filter(({ status }) => status === 'new').map(({ unit }) => unit))
  return {
    given: new Set(given).size,
    deadlines: changed.filter(({ fields }) => fields.includes('deadline') || fields.includes('every')).length,
    removed: tasks.filter(({ what }) => what === 'removed').length,
    reworded: changed.filter(({ fields }) => fields.includes('text')).length,
    moved: changed.filter(({ fields }) => fields.includes('body')).length,
    parts: applied.filter(({ kind }) => kind !== 'task' && kind !== 'text').length,
    left: changes.length - applied.length,
  }
}
