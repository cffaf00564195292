import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { getActor, getVisitor } from '#foundation/people/actor.reads.ts'
import { type Day, day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { newId } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { draftOf, type Happening } from './draft.rules.ts'
import { reorganise, undoReorganisation } from './reorganisation.acts.ts'
import { lineageOf, listReorganisations, successorsOn } from './reorganisation.reads.ts'
import type { Beginning } from './reorganisation.ts'
import { addUnit, addUnits, correctUnit } from './unit.acts.ts'
import { getUnit, listTree, listUnits } from './unit.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
})
after(() => base.drop())

const idOf = (name: string) => {
  const id = cast.units.get(name)
  assert.ok(id, name)
  return id
}
const hamlet = () => ({
  name: 'Thôn Bến Đò',
  shortName: null,
  kind: 'hamlet' as const,
  parent: idOf('Chi bộ thôn Bến Đò'),
  from: day('2026-01-10'),
})
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const words = (...ids: string[]) =>
  acting(base, clerk, async (context) => (await storyOf(context, ...ids)).map((entry) => entry.word))
const doing = (on: Day, happening: Happening, who = clerk) =>
  acting(base, who, async (context) =>
    reorganise(context, await getActor(context), draftOf({ on, ground: null, ...happening })),
  )
const undoing = (reorganisation: Id<'reorganisation'>, who = clerk) =>
  acting(base, who, async (context) =>
    undoReorganisation(context, await getActor(context), { reorganisation, reason: 'Ghi nhầm ngày.' }),
  )
const stands = (id: Id<'unit'>, on: string) =>
  acting(base, clerk, async (context) => (await listUnits(context, day(on))).some((unit) => unit.id === id))

test('the office adds, corrects, ends a unit and takes the end back, and the journal says so', async () => {
  const added = await acting(base, clerk, async (context) => addUnit(context, await getActor(context), hamlet()))
  assert.ok(added.allowed)
  const id = added.unit
  const change = { unit: id, name: 'Thôn Bến Đò Đông', shortName: 'BĐĐ' }
  const corrected = await acting(base, clerk, async (context) => correctUnit(context, await getActor(context), change))
  assert.equal(why(corrected), 'allowed')
  const ended = await doing(day('2026-06-01'), { what: 'end', unit: id, successors: [] })
  assert.ok(ended.allowed)
  const days = ['2026-01-09', '2026-01-10', '2026-05-31', '2026-06-01']
  assert.deepEqual(await Promise.all(days.map((on) => stands(id, on))), [false, true, true, false])

  assert.equal(why(await undoing(ended.reorganisation)), 'allowed')
  assert.equal(await stands(id, '2026-06-01'), true)
  const unit = await acting(base, clerk, (context) => getUnit(context, id))
  assert.deepEqual([unit.name, unit.shortName, unit.from], ['Thôn Bến Đò Đông', 'BĐĐ', hamlet().from])
  assert.deepEqual(await words(id, ended.reorganisation), [
    ...['unit.created', 'unit.corrected', 'unit.ended', 'unit.reorganisation-undone'],
  ])
  assert.equal(why(await undoing(ended.reorganisation)), 'already-undone')
})

test('a correction reaches back to the day since which the wrong word stood there, a rename does not', async () => {
  const unit = idOf('Chi bộ thôn Cây Gạo')
  const nameOn = (on: string) => acting(base, clerk, async (context) => (await getUnit(context, unit, day(on))).name)
  await doing(day('2025-12-01'), { what: 'change_tier', unit, tier: 'cell' })
  await doing(day('2026-03-01'), { what: 'rename', unit, name: 'Chi bộ Cây Gạo Mới', shortName: null })
  await acting(base, clerk, async (context) =>
    correctUnit(context, await getActor(context), { unit, name: 'Chi bộ thôn Cây Gạo Đỏ' }),
  )
  assert.deepEqual(await Promise.all(['2025-07-01', '2026-01-01', '2026-03-01'].map(nameOn)), [
    ...['Chi bộ thôn Cây Gạo Đỏ', 'Chi bộ thôn Cây Gạo Đỏ', 'Chi bộ Cây Gạo Mới'],
  ])
  const same = await acting(base, clerk, async (context) => correctUnit(context, await getActor(context), { unit }))
  assert.equal(why(same), 'nothing-changes')
})

test('nobody else may, and nothing is left behind', async () => {
  const unit = idOf('Chi bộ Trạm Y tế')
  const outcomes = await acting(base, hoa, async (context) => {
    const actor = await getActor(context)
    return [
      await addUnit(context, actor, { ...hamlet(), name: 'Thôn không ai lập' }),
      await addUnits(context, actor, day('2026-01-01'), []),
      await correctUnit(context, actor, { unit, name: 'Chi bộ không ai sửa' }),
    ]
  })
  assert.deepEqual(outcomes.map(why), Array(3).fill('not-office'))
  assert.equal(why(await doing(day('2026-06-01'), { what: 'end', unit, successors: [] }, hoa)), 'not-office')
  const [first] = await acting(base, clerk, listReorganisations)
  assert.ok(first)
  assert.equal(why(await undoing(first.id, hoa)), 'not-office')
  assert.deepEqual(await words(unit), ['unit.created'])
})

test('two cells merge before the day, and successors are found along chains', async () => {
  const [one, other, third] = [idOf('Chi bộ thôn Đồng Sim'), idOf('Chi bộ Trạm Y tế'), idOf('Chi bộ thôn Giếng Tiên')]
  const merged = newId<'unit'>()
  const into: Beginning = {
    ...{ unit: merged, name: 'Chi bộ Đồng Sim', shortName: null, kind: 'party_cell' },
    ...{ parent: idOf(founding.committee), tier: 'cell' },
  }
  const first = await doing(day('2026-07-01'), { what: 'merge', units: [one, other], into })
  assert.ok(first.allowed)
  const second = await doing(day('2026-09-01'), { what: 'merge', units: [merged], into: third })
  assert.ok(second.allowed)
  const heirs = (on: string) => acting(base, clerk, (context) => successorsOn(context, one, day(on)))
  assert.deepEqual(await heirs('2026-06-30'), [one])
  assert.deepEqual(await heirs('2026-07-01'), [merged])
  assert.deepEqual(await heirs('2026-09-01'), [third])
  const { units: kin } = await acting(base, clerk, (context) => lineageOf(context, third))
  assert.deepEqual(new Set(kin), new Set([one, other, merged, third]))

  assert.equal(why(await undoing(first.reorganisation)), 'rests-on')
  assert.equal(why(await undoing(second.reorganisation)), 'allowed')
  assert.equal(why(await undoing(first.reorganisation)), 'allowed')
  assert.deepEqual(await heirs('2026-09-01'), [one])
  assert.equal(await stands(merged, '2026-07-01'), false)
})

test('the superiors stand in the tree and not among the own units', async () => {
  const above = { name: 'Huyện ủy Sông Lam', shortName: null, kind: 'superior_committee' as const, parent: null }
  const added = await acting(base, clerk, async (context) =>
    addUnit(context, await getActor(context), { ...above, from: day('2020-01-01') }),
  )
  assert.ok(added.allowed)
  assert.equal(await stands(added.unit, '2026-01-05'), false)
  const tree = await acting(base, clerk, (context) => listTree(context, clerk.today))
  assert.ok(tree.some(({ id }) => id === added.unit))
})

test('whose post was in a unit that ended has its rights no more, and has them again when the end is taken back', async () => {
  const unit = idOf('Chi bộ thôn Giếng Tiên')
  const thanh = cast.whos.get('Lương Công Thành') as Who
  const posts = () => acting(base, thanh, async (context) => (await getVisitor(context)).posts.length)
  assert.equal(await posts(), 1)
  const ended = await doing(clerk.today, { what: 'end', unit, successors: [] })
  assert.ok(ended.allowed)
  assert.equal(await posts(), 0)
  await undoing(ended.reorganisation)
  assert.equal(await posts(), 1)
})

test('many units come at once as one act, and go with it', async () => {
  const names = Array.from({ length: 1200 }, (_, index) => `Tổ ${index}`)
  const born = names.map((name) => ({
    ...{ unit: newId<'unit'>(), name, shortName: null, kind: 'other' as const },
    ...{ parent: idOf(founding.committee), tier: null },
  }))
  const added = await acting(base, clerk, async (context) =>
    addUnits(context, await getActor(context), day('2026-02-01'), born),
  )
  assert.ok(added.allowed)
  const count = (on: string) => acting(base, clerk, async (context) => (await listUnits(context, day(on))).length)
  assert.equal((await count('2026-02-01')) - (await count('2026-01-31')), 1200)
  await undoing(added.reorganisation)
  assert.equal(await count('2026-02-01'), await count('2026-01-31'))
})

test('two who move units below each other at once do not tie a knot', async () => {
  const [one, other] = [idOf('Chi bộ thôn Cây Gạo'), idOf('Chi bộ thôn Đồng Sim')]
  const below = (unit: typeof one, parent: typeof one) => doing(day('2026-04-01'), { what: 'move', unit, parent })
  const outcomes = await Promise.all([below(one, other), below(other, one)])
  assert.deepEqual(outcomes.map(why).sort(), ['allowed', 'parent-is-below'])
})
