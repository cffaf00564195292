// Random reorganisations for property tests: pure steps that are judged by the rules and entered where these allow it.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { historyOf, unitsOn } from '#foundation/organisation/history.rules.ts'
import type { History } from '#foundation/organisation/history.ts'
import { mayReorganise, mayUndo } from '#foundation/organisation/reorganisation.rules.ts'
import { type Beginning, type Draft, noChanges, type Reorganisation } from '#foundation/organisation/reorganisation.ts'
import type { Steward, Unit } from '#foundation/organisation/unit.ts'
import { type Day, day } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import { type Id, newId } from '#kernel/ids.ts'

export const office: Steward = { posts: [{ unitKind: 'party_office' }] }

/** Every day on which a step may hold, with one before and one after. */
export const days: Day[] = [
  ...['2025-06-30', '2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'],
  ...['2026-01-01', '2026-02-01', '2031-01-01'],
].map(day)

const kinds = ['create', 'rename', 'change_kind', 'move', 'change_tier', 'merge', 'split', 'end', 'undo'] as const

/** `on` picks a day and `pick` units or acts, by what there is. */
export type RandomStep = { kind: (typeof kinds)[number]; on: number; pick: number[]; flag: boolean }

export const stepsArbitrary = (length: number) =>
  fc.array(
    fc.record<RandomStep>({
      kind: fc.constantFrom(...kinds, 'create', 'merge'),
      on: fc.nat({ max: days.length - 3 }),
      pick: fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 }),
      flag: fc.boolean(),
    }),
    { minLength: length === 1 ? 1 : 0, maxLength: length, size: 'max' },
  )

const firstDay = day('2025-07-01')
const person = newId<'person'>()
const at = new Date(0)

const entering = (draft: Draft, seq: number): Reorganisation => ({
  ...draft,
  ...{ id: newId<'reorganisation'>(), seq, by: person, at, undone: null },
})

/** A committee with an office, three cells and the province above it. */
export function startingActs(): Reorganisation[] {
  const province = newUnit('Tỉnh ủy', null, 'superior_committee')
  const top = newUnit('Đảng ủy', province.unit, 'party_committee')
  const cells = ['Một', 'Hai', 'Ba'].map((name) => newUnit(`Chi bộ ${name}`, top.unit))
  const begins = [province, top, newUnit('Văn phòng', top.unit, 'party_office'), ...cells]
  return [entering({ what: 'create', on: firstDay, ground: null, changes: { ...noChanges, begins } }, 1)]
}

const newUnit = (name: string, parent: Id<'unit'> | null, kind: Unit['kind'] = 'party_cell'): Beginning => ({
  ...{ unit: newId<'unit'>(), name, shortName: null, kind, parent, tier: null },
})

/** The acts after one step: as they were where the rules refuse it. */
export function step(
  acts: Reorganisation[],
  { kind, ...rest }: RandomStep,
): { acts: Reorganisation[]; entered: boolean } {
  if (kind === 'undo') {
    const act = acts[(rest.pick[0] ?? 0) % acts.length]
    assert.ok(act)
    if (!mayUndo(office, act, { acts, reason: 'ghi nhầm' }).allowed) return { acts, entered: false }
    const undone = { by: person, at, reason: 'ghi nhầm' }
    return { acts: acts.map((one) => (one === act ? { ...one, undone } : one)), entered: true }
  }
  const draft = draftFor(acts, { kind, ...rest })
  if (!mayReorganise(office, draft, acts).allowed) return { acts, entered: false }
  return { acts: [...acts, entering(draft, acts.length + 1)], entered: true }
}

/** A draft out of random numbers: often sensible, sometimes about units that are not there. */
export function draftFor(acts: readonly Reorganisation[], { kind, on: index, pick, flag }: RandomStep): Draft {
  const on = days[index + 1] ?? firstDay
  const there = unitsOn(historyOf(acts), on)
  const known = [...historyOf(acts).lives.keys()]
  const [first = 0, second = 0, third = 0, fourth = 0] = pick
  const any = (number: number) =>
    there[number % Math.max(there.length, 1)]?.id ?? known[number % known.length] ?? newId<'unit'>()
  const name = `Đơn vị ${first % 20}`
  const born = (suffix: string) => newUnit(`${name}${suffix}`, any(fourth))
  const dated = { on, ground: null }
  switch (kind) {
    case 'create':
      return draftOf({ ...dated, what: kind, begins: [born(flag ? '' : ` ${third}`)] })
    case 'rename':
      return draftOf({ ...dated, what: kind, unit: any(second), name, shortName: null })
    case 'change_kind':
      return draftOf({ ...dated, what: kind, unit: any(second), kind: flag ? 'hamlet' : 'party_cell' })
    case 'move':
      return draftOf({ ...dated, what: kind, unit: any(second), parent: any(third) })
    case 'change_tier':
      return draftOf({ ...dated, what: kind, unit: any(second), tier: flag ? 'base' : null })
    case 'merge':
      return draftOf({ ...dated, what: kind, units: [any(first), any(second)], into: flag ? born('') : any(third) })
    case 'split':
      return draftOf({ ...dated, what: kind, unit: any(second), begins: [born(' a'), born(' b')], goesOn: flag })
    case 'end':
      return draftOf({ ...dated, what: kind, unit: any(second), successors: flag ? [any(third)] : [] })
    case 'undo':
      throw new Error('an undoing has no draft')
  }
}

/** On every day: parents that live, no cycle, no superior inside, one bearer of each name, an office. */
export function everyDayIsATree(acts: readonly Reorganisation[]): void {
  const history = historyOf(acts)
  assert.deepEqual(history.problems, [])
  for (const on of days) {
    const units = unitsOn(history, on)
    const parents = new Map(units.map(({ id, parent }) => [id, parent]))
    for (const { id, parent, name } of units) {
      assert.ok(parent === null || parents.has(parent), `${name} has a parent on ${on}`)
      let at: Id<'unit'> | null = id
      for (let steps = 0; at !== null; steps++) {
        assert.ok(steps <= units.length, `${name} stands below itself on ${on}`)
        at = parents.get(at) ?? null
      }
    }
    assert.equal(new Set(units.map(({ name }) => fold(name))).size, units.length, `one bearer of each name on ${on}`)
    if (on >= firstDay)
      assert.ok(
        units.some(({ kind }) => kind === 'party_office'),
        `an office on ${on}`,
      )
  }
}

/** The units of a day, each as a text, in an order of their own. */
export const tell = (acts: readonly Reorganisation[], on: Day): string[] =>
  unitsOn(historyOf(acts), on)
    .map(({ id, name, shortName, kind, parent, tier, from, to }) =>
      JSON.stringify({ id, name, shortName, kind, parent, tier, from, to }),
    )
    .sort()

export const lives = ({ lives }: History) => [...lives.values()].map(({ unit, from, to }) => ({ id: unit, from, to }))
