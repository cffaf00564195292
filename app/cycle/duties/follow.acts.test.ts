import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import { previewOf } from '#disclosure/reorganising/consequence.reads.ts'
import { foretellUndoing } from '#disclosure/reorganising/duty-consequence.reads.ts'
import { draftOf, type Request } from '#foundation/organisation/draft.rules.ts'
import { reorganise, undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import type { Beginning } from '#foundation/organisation/reorganisation.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { appoint } from '#foundation/people/post.acts.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { refuse } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { react } from '../../reactions.ts'
import { beginDuty, handIn, openDuty } from './duty.acts.ts'
import { listDuties, listDutiesOfUnits } from './duty.reads.ts'
import { giveOver } from './give-over.acts.ts'
import { acceptProof } from './judgement.acts.ts'
import { listUnitReceipts } from './receipt.reads.ts'
import { listUnsettled } from './unsettled.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let campaign: Id<'campaign'>
beforeEach(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  campaign = await launch(base, cast, clerk)
})
afterEach(() => base.drop())

const [gao, sim] = ['Chi bộ thôn Cây Gạo', 'Chi bộ thôn Đồng Sim'] as const
const idOf = (name: string) => cast.units.get(name) as Id<'unit'>
const later = (date: string, person: string = founding.person) => on(cast.whos.get(person) as Who, date)
const acted = <Result>(date: string, work: (context: Context) => Promise<Result>, person?: string) =>
  acting(base, later(date, person), work)
const fresh = (name: string): Beginning => ({
  ...{ unit: newId<'unit'>(), name, shortName: null, kind: 'party_cell' },
  ...{ parent: idOf(founding.committee), tier: null },
})

/** Entered on one day, effective on another. */
async function entered(date: string, request: Request): Promise<Id<'reorganisation'>> {
  const done = await acted(date, async (context) => reorganise(context, await getActor(context), draftOf(request)))
  assert.ok(done.allowed)
  await react(base.app, later(date))
  return done.reorganisation
}

async function undone(date: string, reorganisation: Id<'reorganisation'>): Promise<void> {
  await acted(date, async (context) =>
    undoReorganisation(context, await getActor(context), { reorganisation, reason: 'Chưa có nghị quyết.' }),
  )
  await react(base.app, later(date))
}

const merging = (into: Beginning): Request => ({
  ...{ what: 'merge', on: day('2026-07-01'), ground: null },
  ...{ units: [idOf(gao), idOf(sim)], into },
})

/** Whose duties on a day, in short: the unit and from whom. */
const board = async (date: string) =>
  (await acted(date, (context) => listDuties(context, campaign)))
    .map(({ unitName, receivedFrom, text }) => `${text.slice(0, 8)} ${unitName} < ${receivedFrom}`)
    .toSorted()
const idsOf = async (name: string, date: string) =>
  (await acted(date, (context) => listDutiesOfUnits(context, [idOf(name)]))).map(({ id }) => id)

async function finished(id: Id<'duty'>, date: string, person: string): Promise<void> {
  const proof = { text: 'Đã làm xong.', files: [] }
  assert.ok((await acted(date, (context) => handIn(context, id, proof), person)).allowed)
  assert.ok((await acted(date, (context) => acceptProof(context, id))).allowed)
}

test('open duties of two cells go to the one that they merge into, both of each line, and the accepted one stays', async () => {
  const before = await board('2026-06-30')
  const [first] = await idsOf(gao, '2026-06-30')
  assert.ok(first)
  await finished(first, '2026-06-20', 'Huỳnh Văn Lộc')
  const into = fresh('Chi bộ Cây Gạo - Đồng Sim')
  await entered('2026-06-25', merging(into))
  cast.units.set(into.name, into.unit)

  assert.deepEqual(await board('2026-06-30'), before, 'until the day nothing moves')
  assert.deepEqual(await idsOf(gao, '2026-07-01'), [first])
  const now = (await board('2026-07-01')).filter((line) => line.includes(into.name))
  assert.deepEqual(now.map((line) => line.split(' < ')[1]).toSorted(), [gao, sim, sim])
  assert.equal((await board('2026-07-01')).length, before.length)
  const receipts = await acted('2026-07-02', (context) => listUnitReceipts(context, campaign))
  assert.equal(receipts.find(({ unit }) => unit === into.unit)?.duties, 3)
})

test('what is entered late takes over what was open on its day, also what was accepted since', async () => {
  const [first, second] = await idsOf(gao, '2026-06-30')
  assert.ok(first && second)
  await finished(first, '2026-06-30', 'Huỳnh Văn Lộc')
  await finished(second, '2026-07-05', 'Huỳnh Văn Lộc')
  const into = fresh('Chi bộ Cây Gạo - Đồng Sim')
  await entered('2026-07-10', merging(into))
  assert.deepEqual(await idsOf(gao, '2026-07-10'), [first])
})

test('what is accepted before the day stays, although the merger was entered earlier', async () => {
  const [first] = await idsOf(gao, '2026-06-01')
  assert.ok(first)
  await entered('2026-06-10', merging(fresh('Chi bộ Cây Gạo - Đồng Sim')))
  await finished(first, '2026-06-20', 'Huỳnh Văn Lộc')
  assert.deepEqual(await idsOf(gao, '2026-07-10'), [first])
})

test('rights follow: the new cell opens and hands in, the old one no more; an undoing leaves what the new one handed in', async () => {
  const before = await board('2026-06-30')
  const into = fresh('Chi bộ Cây Gạo - Đồng Sim')
  const merger = await entered('2026-06-25', merging(into))
  cast.units.set(into.name, into.unit)
  const post = { unit: into.unit, role: 'head' as const, title: 'Bí thư chi bộ', from: day('2026-07-01') }
  const person = (cast.whos.get('Ngô Thị Thắm') as Who).actor
  await acted('2026-07-01', (context) => appoint(context, { ...post, person }))
  const [first, second] = await idsOf(into.name, '2026-07-02')
  assert.ok(first && second)

  await assert.rejects(
    acted('2026-07-02', (context) => openDuty(context, first), 'Huỳnh Văn Lộc'),
    'his post ended with its cell',
  )
  assert.equal((await acted('2026-07-02', (context) => beginDuty(context, first), 'Đặng Thị Hòa')).allowed, false)
  assert.equal((await acted('2026-07-02', (context) => openDuty(context, first), 'Ngô Thị Thắm')).allowed, true)
  await finished(first, '2026-07-03', 'Ngô Thị Thắm')

  await undone('2026-07-10', merger)
  assert.deepEqual(await idsOf(into.name, '2026-07-11'), [first])
  assert.equal((await board('2026-07-11')).length, before.length)
  assert.equal((await idsOf(gao, '2026-07-11')).length + (await idsOf(sim, '2026-07-11')).length, 3)
})

test('an undoing gives back exactly what was, and reacting twice changes nothing', async () => {
  const before = await board('2026-06-30')
  const merger = await entered('2026-06-25', merging(fresh('Chi bộ Cây Gạo - Đồng Sim')))
  await react(base.app, later('2026-06-26'))
  await undone('2026-07-10', merger)
  assert.deepEqual(await board('2026-07-11'), before)
})

test('where nobody takes over, the duties go to the unit above', async () => {
  await entered('2026-07-01', { what: 'end', on: day('2026-07-01'), ground: null, unit: idOf(gao), successors: [] })
  assert.equal((await idsOf(founding.committee, '2026-07-01')).length, 2)
})

test('a duty that is given to a unit whose end is entered already follows too', async () => {
  await entered('2026-01-06', merging(fresh('Chi bộ Cây Gạo - Đồng Sim')))
  campaign = await launch(base, cast, later('2026-02-01'), { name: 'Đợt sau' })
  const names = (await board('2026-07-01')).filter((line) => line.endsWith(gao) || line.endsWith(sim))
  assert.equal(names.length, 4)
})

test('the office gives over what is not certain: once granted, refused to others and for what is settled', async () => {
  const parts = [fresh('Chi bộ Cây Gạo 1'), fresh('Chi bộ Cây Gạo 2')]
  const split = { what: 'split' as const, on: day('2026-07-01'), ground: null, unit: idOf(gao), begins: parts }
  const act = await entered('2026-07-01', { ...split, goesOn: false })
  const [one, other] = parts.map(({ unit }) => unit) as [Id<'unit'>, Id<'unit'>]
  const list = () => acted('2026-07-05', listUnsettled)
  assert.deepEqual(
    (await list()).map(({ unit, why }) => [unit, why]),
    [
      [one, 'one_of_several'],
      [one, 'one_of_several'],
    ],
  )
  const [first, second] = await list()
  assert.ok(first && second)
  const giving = (id: Id<'duty'>, unit: Id<'unit'>, person = founding.person) =>
    acted('2026-07-05', (context) => giveOver(context, id, unit), person)
  assert.deepEqual(await giving(first.id, other, 'Đặng Thị Hòa'), refuse({ why: 'not-the-office' }))
  assert.deepEqual(await giving(first.id, idOf(gao)), refuse({ why: 'no-unit' }))
  assert.equal((await giving(first.id, other)).allowed, true)
  assert.equal((await giving(second.id, one)).allowed, true)
  assert.deepEqual(await giving(second.id, other), refuse({ why: 'settled' }))
  assert.deepEqual(await list(), [])
  cast.units.set('1', one).set('2', other)
  assert.deepEqual([await idsOf('1', '2026-07-01'), await idsOf('2', '2026-07-01')], [[second.id], [first.id]])

  await undone('2026-07-10', act)
  assert.deepEqual((await idsOf(gao, '2026-07-10')).length, 2)
})

test('the preview says what follows and what stays, and that of the undoing what goes back', async () => {
  const [first] = await idsOf(gao, '2026-06-30')
  assert.ok(first)
  await finished(first, '2026-06-20', 'Huỳnh Văn Lộc')
  const into = fresh('Chi bộ Cây Gạo - Đồng Sim')
  const { consequences } = await acted('2026-06-25', (context) => previewOf(context, draftOf(merging(into))))
  const duties = consequences.find((one) => one.of === 'duties')
  assert.deepEqual(
    duties?.passing.map(({ from, to }) => `${from} → ${to}`).toSorted(),
    [gao, sim, sim].map((from) => `${from} → ${into.name}`),
  )
  assert.deepEqual(
    duties?.done.map(({ duty }) => duty),
    [first],
  )

  const merger = await entered('2026-06-25', merging(into))
  const back = await acted('2026-07-05', async (context) => {
    const act = (await listReorganisations(context)).find(({ id }) => id === merger)
    assert.ok(act)
    return foretellUndoing(context, act)
  })
  assert.deepEqual(back.passing.map(({ to }) => to).toSorted(), [gao, sim, sim])
})
