import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, type Request } from '#foundation/organisation/draft.rules.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import type { Beginning, Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { holderOn, holdingsOf } from './holding.rules.ts'
import type { Given } from './holding.ts'
import { passingsBack, passingsOf } from './passing.rules.ts'

const born = (name: string, parent: Beginning['parent'] = null, kind: Beginning['kind'] = 'party_cell'): Beginning => ({
  ...{ unit: newId<'unit'>(), name, shortName: null, kind, parent, tier: null },
})
const province = born('Tỉnh ủy', null, 'superior_committee')
const top = born('Đảng ủy', province.unit, 'party_committee')
const [one, two, three] = ['Một', 'Hai', 'Ba'].map((name) => born(name, top.unit)) as [Beginning, Beginning, Beginning]
const [fresh, part] = [born('Mới', top.unit), born('Phần', top.unit)]
const july = day('2026-07-01')
const august = day('2026-08-01')

let seq = 0
const entered = (request: Omit<Request, 'ground'>): Reorganisation => ({
  ...draftOf({ ...request, ground: null } as Request),
  ...{ id: newId<'reorganisation'>(), seq: ++seq, by: newId<'person'>(), at: new Date(0), undone: null },
})
const creation = entered({ what: 'create', on: day('2025-07-01'), begins: [province, top, one, two, three] } as Request)
const pastOf = (...acts: Reorganisation[]) => ({ acts: [creation, ...acts], history: historyOf([creation, ...acts]) })
const duty: Given = { unit: one.unit, givenOn: day('2026-01-05'), finishedOn: null, choices: [] }
const told = (given: Given, ...acts: Reorganisation[]) =>
  holdingsOf(given, pastOf(...acts)).map(({ unit, from, how }) => [unit, from, how])

const merger = entered({ what: 'merge', on: july, units: [one.unit, two.unit], into: fresh } as Request)
const ending = (unit: Beginning, on = july, successors: Beginning[] = []) =>
  entered({ what: 'end', on, unit: unit.unit, successors: successors.map((heir) => heir.unit) } as Request)

test('a duty follows along mergers, and what is finished before stays', () => {
  const again = entered({ what: 'merge', on: august, units: [fresh.unit, three.unit], into: three.unit } as Request)
  const chain = [
    [fresh.unit, july, 'succeeded'],
    [three.unit, august, 'succeeded'],
  ]
  assert.deepEqual(told(duty, merger, again), chain)
  assert.deepEqual(told({ ...duty, finishedOn: day('2026-07-15') }, merger, again), chain.slice(0, 1))
  assert.deepEqual(told({ ...duty, finishedOn: day('2026-06-30') }, merger, again), [])
  assert.deepEqual(
    told(duty, entered({ what: 'rename', on: july, unit: one.unit, name: 'Khác', shortName: null } as Request)),
    [],
  )
  const held = holdingsOf(duty, pastOf(merger, again))
  assert.deepEqual(
    ['2026-06-30', '2026-07-01', '2026-08-01'].map((on) => holderOn(duty, held, day(on))),
    [one.unit, fresh.unit, three.unit],
  )
})

test('several successors, none, and none above: the office is asked', () => {
  assert.deepEqual(told(duty, ending(one, july, [two, three])), [[two.unit, july, 'one_of_several']])
  assert.deepEqual(told(duty, ending(one)), [[top.unit, july, 'superior']])
  const outwards = entered({ what: 'end', on: july, unit: top.unit, successors: [province.unit] } as Request)
  assert.deepEqual(told({ ...duty, unit: top.unit }, outwards), [[top.unit, july, 'nobody']])
  const split = entered({ what: 'split', on: july, unit: one.unit, begins: [part], goesOn: true } as Request)
  assert.deepEqual(told(duty, split), [[one.unit, july, 'stayed']])
  assert.deepEqual(told({ ...duty, givenOn: august }, split), [], 'it was given after the split')
  const orphan = entered({ what: 'move', on: day('2026-02-01'), unit: one.unit, parent: province.unit } as Request)
  assert.deepEqual(told(duty, orphan, ending(one)), [[one.unit, july, 'nobody']])
})

test('what is handed on twice in one day is handed on once, and is still asked about', () => {
  const both = [
    ending(one, july, [two, three]),
    entered({ what: 'merge', on: july, units: [two.unit, three.unit], into: fresh } as Request),
  ]
  assert.deepEqual(told(duty, ...both), [[fresh.unit, july, 'one_of_several']])
})

test('what the office chose holds until the next merger; what is kept holds for good', () => {
  const chosen = { unit: three.unit, from: july, kept: false, by: null }
  const later = ending(three, august, [two])
  assert.deepEqual(told({ ...duty, choices: [chosen] }, ending(one, july, [two, three]), later), [
    [three.unit, july, 'given'],
    [two.unit, august, 'succeeded'],
  ])
  assert.deepEqual(told({ ...duty, choices: [{ ...chosen, kept: true }] }, later), [[three.unit, july, 'kept']])
  const early = { ...chosen, from: day('2025-08-01') }
  assert.deepEqual(told({ ...duty, choices: [early] }), [[three.unit, duty.givenOn, 'given']])
})

test('a preview tells what passes on, what is done, and what an undoing leaves', () => {
  const asked = (given: Given) => ({ ...given, id: newId<'duty'>(), text: 'Việc', isAsked: true })
  const [open, done, handed] = [asked(duty), asked({ ...duty, finishedOn: day('2026-06-01') }), asked(duty)]
  const between = { before: pastOf(), after: pastOf(merger), on: july }
  const ahead = passingsOf([open, done, { ...open, isAsked: false }], { ...between, ended: [one.unit, two.unit] })
  assert.deepEqual(ahead.passing, [{ duty: open.id, text: 'Việc', from: one.unit, to: fresh.unit, how: 'succeeded' }])
  assert.deepEqual(
    ahead.done.map((each) => each.duty),
    [done.id],
  )
  const kept = [{ id: handed.id, unit: fresh.unit, from: july }]
  const turned = { before: between.after, after: between.before, on: july, by: merger.id }
  const back = passingsBack([open, handed], kept, turned)
  assert.deepEqual([back.passing.map(({ to }) => to), back.kept.map((each) => each.duty)], [[one.unit], [handed.id]])
})
