// A split is confirmed with who gets which duty: at once, in one transaction, and gone when it is undone.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { listDutiesOfUnits } from '#cycle/duties/duty.reads.ts'
import { listUnsettled } from '#cycle/duties/unsettled.reads.ts'
import type { Context, Who } from '#db/context.ts'
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import type { Draft } from '#foundation/organisation/reorganisation.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { react } from '../../reactions.ts'
import { previewOf } from './consequence.reads.ts'
import { confirmReorganisation, type Division } from './reorganising.acts.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
beforeEach(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  await launch(base, cast, clerk)
})
afterEach(() => base.drop())

const acted = <Result>(date: string, work: (context: Context) => Promise<Result>, who = clerk) =>
  acting(base, on(who, date), work)
const idOf = (name: string) => cast.units.get(name) as Id<'unit'>
const [cell, effective] = ['Chi bộ thôn Đồng Sim', '2026-07-01']
const parts = [newId<'unit'>(), newId<'unit'>()] as const
const splitting = (goesOn: boolean): Draft =>
  draftOf({
    ...{ what: 'split', on: day(effective), ground: null, unit: idOf(cell), goesOn },
    begins: parts.map((unit, index) => ({
      ...{ unit, name: `Chi bộ Đồng Sim ${index + 1}`, shortName: null },
      ...{ kind: 'party_cell', parent: idOf(founding.committee), tier: null },
    })),
  })
const movesOf = async (draft: Draft) => {
  const { seen, consequences } = await acted('2026-06-20', (context) => previewOf(context, draft))
  return { seen, moves: consequences.flatMap((one) => (one.of === 'duties' ? one.passing : [])) }
}
const confirm = (draft: Draft, seen: string, division: Division, who = clerk) =>
  acted('2026-06-20', (context) => confirmReorganisation(context, { draft, seen, carried: [], division }), who)
const heldBy = async (unit: Id<'unit'>, date: string = effective) =>
  (await acted(date, (context) => listDutiesOfUnits(context, [unit]))).map(({ id }) => id)

test('what was chosen is so at once, what was left open goes to the list, and an undoing gives all back', async () => {
  const draft = splitting(false)
  const before = await heldBy(idOf(cell), '2026-06-30')
  const { seen, moves } = await movesOf(draft)
  assert.deepEqual(moves.map(({ duty }) => duty).toSorted(), before.toSorted())
  assert.deepEqual(
    moves[0]?.offers,
    parts.map((unit, index) => ({ unit, name: `Chi bộ Đồng Sim ${index + 1}` })),
  )
  const [first, second] = moves
  assert.ok(first && second)

  const done = await confirm(draft, seen, { said: new Map([[first.duty, parts[1]]]), rest: '' })
  assert.ok(done.allowed)
  assert.deepEqual(await heldBy(parts[1]), [first.duty], 'before any reaction has run')
  await react(base.app, on(clerk, '2026-06-20'))
  assert.deepEqual(await heldBy(parts[1]), [first.duty])
  assert.deepEqual(
    await heldBy(parts[0]),
    before.filter((id) => id !== first.duty),
  )
  assert.deepEqual(await acted('2026-07-02', async (context) => (await listUnsettled(context)).map(({ id }) => id)), [
    ...before.filter((id) => id !== first.duty),
  ])

  const undoing = { reorganisation: done.reorganisation, reason: 'Chưa có quyết định.' }
  await acted('2026-07-03', async (context) => undoReorganisation(context, await getActor(context), undoing))
  await react(base.app, on(clerk, '2026-07-03'))
  assert.deepEqual((await heldBy(idOf(cell), '2026-07-04')).toSorted(), before.toSorted())
  assert.deepEqual(await acted('2026-07-04', listUnsettled), [])
})

test('a cell that goes on keeps what it is left, the rest goes to its part, and the list stays empty', async () => {
  const draft = splitting(true)
  const { seen, moves } = await movesOf(draft)
  const [first, ...others] = moves
  assert.ok(first)
  assert.deepEqual(first.offers[0], { unit: idOf(cell), name: cell })
  const done = await confirm(draft, seen, { said: new Map([[first.duty, idOf(cell)]]), rest: parts[0] })
  assert.ok(done.allowed)
  await react(base.app, on(clerk, '2026-06-20'))
  assert.deepEqual(await heldBy(idOf(cell)), [first.duty])
  assert.deepEqual((await heldBy(parts[0])).toSorted(), others.map(({ duty }) => duty).toSorted())
  assert.deepEqual(await acted('2026-07-02', listUnsettled), [])
})

test('a refused confirmation divides nothing, and nobody is given what was not offered', async () => {
  const draft = splitting(false)
  const { seen, moves } = await movesOf(draft)
  const [first] = moves
  assert.ok(first)
  const before = await heldBy(idOf(cell), effective)
  const all = { said: new Map(), rest: parts[1] }
  const outsider = cast.whos.get('Đặng Thị Hòa') as Who
  assert.equal((await confirm(draft, seen, all, outsider)).allowed, false)
  assert.equal((await confirm(draft, 'another', all)).allowed, false)
  assert.deepEqual(await heldBy(idOf(cell), effective), before)

  const odd = { said: new Map([[first.duty, idOf(founding.office)]]), rest: '' }
  assert.ok((await confirm(draft, seen, odd)).allowed)
  await react(base.app, on(clerk, '2026-06-20'))
  assert.equal((await heldBy(idOf(founding.office))).includes(first.duty), false)
  assert.ok((await heldBy(parts[0])).includes(first.duty))
})
