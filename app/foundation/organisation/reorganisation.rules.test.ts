import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { correctionsOf } from './correction.rules.ts'
import { draftOf, type Happening } from './draft.rules.ts'
import { historyOf, unitsOn } from './history.rules.ts'
import { broughtForward, kinOf, successorsAt } from './lineage.rules.ts'
import { changeOf } from './preview.rules.ts'
import { mayReorganise, mayUndo } from './reorganisation.rules.ts'
import { type Beginning, type Draft, noChanges, type Reorganisation } from './reorganisation.ts'
import type { Steward, UnitKind } from './unit.ts'

const id = (name: string) => name as Id<'unit'>
const born = (name: string, kind: UnitKind = 'party_cell', parent: string | null = 'Đảng ủy'): Beginning => ({
  ...{ unit: id(name), name, shortName: null, kind, tier: null },
  parent: parent === null ? null : id(parent),
})
const clerk: Steward = { posts: [{ unitKind: 'party_office' }] }
const secretary: Steward = { posts: [{ unitKind: 'party_cell' }] }
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const drafted = (on: string, happening: Happening): Draft => draftOf({ on: day(on), ground: null, ...happening })

let seq = 0
const entered = (draft: Draft, rest: Partial<Reorganisation> = {}): Reorganisation => ({
  ...draft,
  ...{ id: `act ${++seq}` as Id<'reorganisation'>, seq, by: 'clerk' as Id<'person'>, at: new Date(0), undone: null },
  ...rest,
})
const create = (on: string, ...begins: Beginning[]) => entered(drafted(on, { what: 'create', begins }))
const founded = () => [
  create(
    '2025-01-01',
    born('Đảng ủy', 'party_committee', null),
    born('Văn phòng', 'party_office'),
    born('A'),
    born('B'),
  ),
]
const merge = drafted('2025-07-01', { what: 'merge', units: [id('A'), id('B')], into: born('C') })

test('only the office reorganises and undoes', () => {
  const acts = founded()
  assert.equal(why(mayReorganise(secretary, merge, acts)), 'not-office')
  assert.equal(why(mayReorganise(clerk, merge, acts)), 'allowed')
  const act = entered(merge)
  const known = { acts: [...acts, act], reason: 'nhầm' }
  assert.equal(why(mayUndo(secretary, act, known)), 'not-office')
  assert.equal(why(mayUndo(clerk, act, known)), 'allowed')
})

test('a unit keeps a name, and something must change', () => {
  const acts = founded()
  const rename = (name: string) => drafted('2025-07-01', { what: 'rename', unit: id('A'), name, shortName: null })
  assert.equal(why(mayReorganise(clerk, rename(''), acts)), 'name-missing')
  assert.equal(why(mayReorganise(clerk, rename('A'), acts)), 'nothing-changes')
  assert.equal(why(mayReorganise(clerk, rename('b'), acts)), 'name-taken')
  assert.equal(why(mayReorganise(clerk, rename('A mới'), acts)), 'allowed')
})

test('a merger needs two, into a new unit or into one that exists; a split makes two', () => {
  const acts = founded()
  const merging = (units: string[], into: Beginning | Id<'unit'>) =>
    why(mayReorganise(clerk, drafted('2025-07-01', { what: 'merge', units: units.map(id), into }), acts))
  assert.equal(merging(['A'], born('C')), 'too-few')
  assert.equal(merging(['A'], id('A')), 'too-few')
  assert.equal(merging(['A'], id('B')), 'allowed')
  assert.equal(merging(['A', 'B'], id('B')), 'allowed')
  const splitting = (begins: Beginning[], goesOn: boolean) =>
    why(mayReorganise(clerk, drafted('2025-07-01', { what: 'split', unit: id('A'), begins, goesOn }), acts))
  assert.equal(splitting([born('A1')], false), 'too-few')
  assert.equal(splitting([born('A1')], true), 'allowed')
  assert.equal(splitting([born('A1'), born('A2')], false), 'allowed')
})

test('the last office is not lost on any day, by an act or by an undoing', () => {
  const acts = founded()
  const end = drafted('2025-07-01', { what: 'end', unit: id('Văn phòng'), successors: [] })
  const kind = drafted('2025-07-01', { what: 'change_kind', unit: id('Văn phòng'), kind: 'other' })
  assert.equal(why(mayReorganise(clerk, end, acts)), 'last-office')
  assert.equal(why(mayReorganise(clerk, kind, acts)), 'last-office')
  const second = create('2025-06-01', born('Văn phòng hai', 'party_office'))
  assert.equal(why(mayReorganise(clerk, end, [...acts, second])), 'allowed')
  const early = { ...end, on: day('2025-05-01') }
  assert.equal(why(mayReorganise(clerk, early, [...acts, second])), 'last-office')
  assert.equal(why(mayUndo(clerk, second, { acts: [...acts, second], reason: 'x' })), 'allowed')
  const all = [...acts, second, entered(end)]
  assert.equal(why(mayUndo(clerk, second, { acts: all, reason: 'x' })), 'last-office')
})

test('an act that is entered late fits in, or is refused with the later act that it does not fit', () => {
  const merged = [...founded(), entered(merge)]
  const cell = drafted('2025-03-01', { what: 'create', begins: [born('thôn', 'hamlet', 'A')] })
  assert.equal(why(mayReorganise(clerk, cell, merged)), 'allowed')
  const end = drafted('2025-03-01', { what: 'end', unit: id('A'), successors: [] })
  const verdict = mayReorganise(clerk, end, merged)
  assert.equal(why(verdict), 'later-acts')
  assert.ok(!verdict.allowed && verdict.refusal.why === 'later-acts')
  assert.deepEqual(
    verdict.refusal.acts.map(({ what, on, units }) => [what, on, units]),
    [['merge', '2025-07-01', ['A', 'B']]],
  )
})

test('an act is undone once, with a reason, and not while others rest on it', () => {
  const act = entered(merge)
  const rename = entered(drafted('2025-08-01', { what: 'rename', unit: id('C'), name: 'C mới', shortName: null }))
  const acts = [...founded(), act, rename]
  assert.equal(why(mayUndo(clerk, act, { acts, reason: '' })), 'reason-missing')
  const verdict = mayUndo(clerk, act, { acts, reason: 'nhầm' })
  assert.ok(!verdict.allowed && verdict.refusal.why === 'rests-on')
  assert.deepEqual(
    verdict.refusal.acts.map(({ units }) => units),
    [['C mới']],
  )
  const gone = { ...rename, undone: { by: act.by, at: act.at, reason: 'nhầm' } }
  const left = [...acts.slice(0, -1), gone]
  assert.equal(why(mayUndo(clerk, act, { acts: left, reason: 'nhầm' })), 'allowed')
  assert.equal(why(mayUndo(clerk, gone, { acts: left, reason: 'nhầm' })), 'already-undone')
})

test('a correction rests on the act whose words it mends', () => {
  const rename = entered(drafted('2025-08-01', { what: 'rename', unit: id('A'), name: 'A moi', shortName: null }))
  const changes = { ...noChanges, sets: [{ unit: id('A'), name: 'A mới' }] }
  const correction = entered({ what: 'correct', on: day('2025-08-01'), ground: null, changes })
  const acts = [...founded(), rename, correction]
  assert.equal(why(mayUndo(clerk, rename, { acts, reason: 'nhầm' })), 'rests-on')
})

test('a correction is dated back to where the wrong word began, each word for itself', () => {
  const acts = [
    ...founded(),
    entered(drafted('2025-03-01', { what: 'change_tier', unit: id('A'), tier: 'cell' })),
    entered(drafted('2025-06-01', { what: 'rename', unit: id('A'), name: 'A moi', shortName: null })),
  ]
  const life = historyOf(acts).lives.get(id('A'))
  assert.ok(life)
  const on = (change: Parameters<typeof correctionsOf>[1], today = '2026-01-01') =>
    correctionsOf(life, change, day(today)).map((draft) => [draft.on, draft.changes.sets[0]])
  assert.deepEqual(on({ name: 'A mới' }), [['2025-06-01', { unit: 'A', name: 'A mới' }]])
  assert.deepEqual(on({ name: 'A cũ' }, '2025-04-01'), [['2025-01-01', { unit: 'A', name: 'A cũ' }]])
  assert.deepEqual(on({ kind: 'hamlet', tier: 'base' }), [
    ['2025-01-01', { unit: 'A', kind: 'hamlet' }],
    ['2025-03-01', { unit: 'A', tier: 'base' }],
  ])
  assert.deepEqual(on({ name: 'A moi' }), [])
})

test('the preview says who ends, who begins out of whom, and who moves', () => {
  const acts = [...founded(), create('2025-02-01', born('thôn', 'hamlet', 'A'))]
  const change = changeOf(merge, acts)
  assert.deepEqual(
    change.ended.map(({ unit, successors }) => [unit.name, successors.map(({ name }) => name)]),
    [
      ['A', ['C']],
      ['B', ['C']],
    ],
  )
  assert.deepEqual(
    change.begun.map(({ unit, predecessors }) => [unit.name, predecessors.map(({ name }) => name)]),
    [['C', ['A', 'B']]],
  )
  assert.deepEqual(
    change.changed.map(({ before, after }) => [before.name, before.parent, after.parent]),
    [['thôn', 'A', 'C']],
  )
})

test('successors are found along chains, nobody after an end without one, and then is shown under now', () => {
  const acts = [
    ...founded(),
    create('2025-01-01', born('D')),
    entered(merge),
    entered(drafted('2026-01-01', { what: 'split', unit: id('C'), begins: [born('C1'), born('C2')], goesOn: false })),
    entered(drafted('2026-01-01', { what: 'end', unit: id('D'), successors: [] })),
  ]
  const history = historyOf(acts)
  const kin = {
    lives: [...history.lives.values()].map(({ unit, from, to }) => ({ id: unit, from, to })),
    descents: history.descents,
  }
  const heirs = (unit: string, on: string) => successorsAt(id(unit), day(on), kin)
  assert.deepEqual(heirs('A', '2025-06-30'), ['A'])
  assert.deepEqual(heirs('A', '2025-07-01'), ['C'])
  assert.deepEqual(heirs('A', '2026-01-01'), ['C1', 'C2'])
  assert.deepEqual(heirs('C', '2025-01-01'), [], 'it has not begun')
  assert.deepEqual(heirs('D', '2026-02-01'), [])
  assert.deepEqual(new Set(kinOf(id('A'), history.descents).units), new Set(['A', 'C', 'C1', 'C2']))
  const [then, now] = [unitsOn(history, day('2025-02-01')), unitsOn(history, day('2026-02-01'))]
  const { present, lost } = broughtForward(then, now, day('2026-02-01'), kin)
  assert.deepEqual(
    present.find(({ name }) => name === 'C2')?.were.map(({ name }) => name),
    ['A', 'B'],
  )
  assert.deepEqual(
    lost.map(({ name }) => name),
    ['D'],
  )
})
