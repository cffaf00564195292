import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { getActor, getVisitor } from '#foundation/people/actor.reads.ts'
import { day } from '#kernel/day.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { addUnit, correctUnit, endUnit, reopenUnit } from './unit.acts.ts'
import { getUnit, listUnits } from './unit.reads.ts'

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
const words = (id: string) =>
  acting(base, clerk, async (context) => (await storyOf(context, id)).map((entry) => entry.word))

test('the office adds, corrects, ends and takes up a unit again, and the journal says so', async () => {
  const added = await acting(base, clerk, async (context) => addUnit(context, await getActor(context), hamlet()))
  assert.ok(added.allowed)
  const id = added.unit

  const change = { ...hamlet(), unit: id, name: 'Thôn Bến Đò Đông', shortName: 'BĐĐ' }
  const { from, ...corrected } = change
  await acting(base, clerk, async (context) => correctUnit(context, await getActor(context), corrected))
  const on = day('2026-06-01')
  await acting(base, clerk, async (context) => endUnit(context, await getActor(context), { unit: id, on }))
  const stands = (on: string) =>
    acting(base, clerk, async (context) => (await listUnits(context, day(on))).some((unit) => unit.id === id))
  assert.deepEqual(
    [await stands('2026-01-09'), await stands('2026-01-10'), await stands('2026-05-31'), await stands('2026-06-01')],
    [false, true, true, false],
  )

  await acting(base, clerk, async (context) => reopenUnit(context, await getActor(context), id))
  assert.equal(await stands('2026-06-01'), true)
  const unit = await acting(base, clerk, (context) => getUnit(context, id))
  assert.deepEqual([unit.name, unit.shortName, unit.from], ['Thôn Bến Đò Đông', 'BĐĐ', from])
  assert.deepEqual(await words(id), ['unit.created', 'unit.corrected', 'unit.ended', 'unit.reopened'])
})

test('nobody else may, and nothing is left behind', async () => {
  const unit = idOf('Chi bộ Trạm Y tế')
  const { from, ...change } = hamlet()
  const outcomes = await acting(base, hoa, async (context) => {
    const actor = await getActor(context)
    return [
      await addUnit(context, actor, { ...hamlet(), name: 'Thôn không ai lập' }),
      await correctUnit(context, actor, { ...change, unit }),
      await endUnit(context, actor, { unit, on: day('2026-06-01') }),
      await reopenUnit(context, actor, unit),
    ]
  })
  assert.deepEqual(outcomes.map(why), Array(4).fill('not-office'))
  assert.deepEqual(await words(unit), ['unit.created'])
  assert.equal(from, '2026-01-10')
})

test('whose post was in a unit that ended has its rights no more, and has them again when the end is taken back', async () => {
  const unit = idOf('Chi bộ thôn Giếng Tiên')
  const thanh = cast.whos.get('Lương Công Thành') as Who
  const posts = () => acting(base, thanh, async (context) => (await getVisitor(context)).posts.length)
  assert.equal(await posts(), 1)
  await acting(base, clerk, async (context) => endUnit(context, await getActor(context), { unit, on: clerk.today }))
  assert.equal(await posts(), 0)
  await acting(base, clerk, async (context) => reopenUnit(context, await getActor(context), unit))
  assert.equal(await posts(), 1)
})

test('two who move units below each other at once do not tie a knot', async () => {
  const [one, other] = [idOf('Chi bộ thôn Cây Gạo'), idOf('Chi bộ thôn Đồng Sim')]
  const below = (unit: typeof one, parent: typeof one) =>
    acting(base, clerk, async (context) => {
      const { name, shortName, kind } = await getUnit(context, unit)
      return correctUnit(context, await getActor(context), { unit, name, shortName, kind, parent })
    })
  const outcomes = await Promise.all([below(one, other), below(other, one)])
  assert.deepEqual(outcomes.map(why).sort(), ['allowed', 'parent-is-below'])
})
