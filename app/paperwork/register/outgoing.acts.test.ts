// A document from the desk to the register, on a real database.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { type Day, day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import {
  approveDocument,
  draftDocument,
  submitDocument,
  takeBackDocument,
  withdrawDocument,
} from '#paperwork/documents/document.acts.ts'
import { getDocument, listRelated } from '#paperwork/documents/document.reads.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { findIssued } from '#paperwork/documents/issuing.reads.ts'
import { founding, neighbour, neighbourUnits, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { newDraft } from '../../../tests/drafted.ts'
import { noteHanding } from './handing.acts.ts'
import { enterInRegister, refuseInRegister } from './outgoing.acts.ts'
import { findOutgoing, listOutgoing } from './outgoing.reads.ts'
import { continueSeries, setMandate } from './series.acts.ts'
import { listGaps, listSeries } from './series.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let leader: Who
let secretary: Who
const today = '2026-11-22'
const numbering = { on: day(today), copies: 2, keptAt: 'Văn phòng' }
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const committee = () => cast.units.get(founding.committee) as Id<'unit'>

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, today)
  leader = on(cast.whos.get('Nguyễn Thanh Bình') as Who, today)
  secretary = on(cast.whos.get('Đặng Thị Hòa') as Who, today)
})
after(() => base.drop())

const asClerk = <Result>(work: (context: Context) => Promise<Result>) => acting(base, clerk, work)
const stateOf = (id: Id<'document'>) => asClerk(async (context) => (await getDocument(context, id)).status)

const drafted = (who: Who, unit = committee()): Promise<Id<'document'>> =>
  acting(base, who, async (context) => {
    const outcome = await draftDocument(context, await newDraft(context, unit))
    assert.ok(outcome.allowed)
    return outcome.document
  })

async function approved(): Promise<Id<'document'>> {
  const id = await drafted(clerk)
  assert.deepEqual(await asClerk((context) => submitDocument(context, id)), allow)
  assert.deepEqual(await acting(base, leader, (context) => approveDocument(context, id)), allow)
  return id
}

test('without a mandate the Party has no number; with one it counts from 1, and what is issued is frozen', async () => {
  const id = await approved()
  assert.equal(why(await asClerk((context) => enterInRegister(context, id, numbering))), 'no-mandate')
  const mandate = { unit: committee(), name: '2025–2030', from: day('2025-07-01'), to: null }
  assert.equal(why(await acting(base, secretary, (context) => setMandate(context, mandate))), 'not-the-office')
  assert.deepEqual(await asClerk((context) => setMandate(context, mandate)), allow)

  assert.equal(why(await asClerk((context) => issueDocument(context, id))), 'not-now')
  assert.deepEqual(await asClerk((context) => enterInRegister(context, id, numbering)), allow)
  assert.deepEqual(await asClerk((context) => issueDocument(context, id)), allow)
  const issued = await asClerk((context) => findIssued(context, id))
  assert.ok(issued)
  assert.deepEqual(issued.paper.number, { ordinal: 1, type: 'TB', organ: 'ĐU' })
  const { bytes, mediaType } = await asClerk((context) => getFileContent(context, issued.pdf))
  assert.equal(mediaType, 'application/pdf')
  assert.equal(createHash('sha256').update(bytes).digest('hex'), issued.pdfSha256)
  const entry = await asClerk((context) => findOutgoing(context, id))
  assert.deepEqual(
    [entry?.number, entry?.on, entry?.copies, entry?.signer],
    ['01-TB/ĐU', today, 2, 'Nguyễn Thanh Bình'],
  )
  const handed = { sentOn: day(today), receivedBy: 'Phan Thị Bích', note: null }
  assert.equal(why(await acting(base, secretary, (context) => noteHanding(context, id, handed))), 'not-the-clerk')
  assert.deepEqual(await asClerk((context) => noteHanding(context, id, handed)), allow)
  assert.equal((await asClerk((context) => findOutgoing(context, id)))?.receivedBy, 'Phan Thị Bích')
  assert.equal(why(await asClerk((context) => submitDocument(context, id))), 'not-now')
  assert.equal(why(await acting(base, leader, (context) => approveDocument(context, id))), 'not-now')
  assert.equal(why(await asClerk((context) => withdrawDocument(context, id, 'x'))), 'not-now')
})

test('nobody but a leader approves, what is taken back must be approved anew', async () => {
  const id = await drafted(clerk)
  assert.equal(why(await acting(base, leader, (context) => submitDocument(context, id))), 'not-at-the-desk')
  await asClerk((context) => submitDocument(context, id))
  assert.equal(why(await asClerk((context) => approveDocument(context, id))), 'not-the-head')
  await acting(base, leader, (context) => approveDocument(context, id))
  assert.equal(why(await acting(base, secretary, (context) => takeBackDocument(context, id, ''))), 'not-at-the-desk')
  assert.deepEqual(await acting(base, leader, (context) => takeBackDocument(context, id, 'sửa ngày họp')), allow)
  assert.equal(await stateOf(id), 'draft')
  assert.equal(why(await asClerk((context) => enterInRegister(context, id, numbering))), 'not-now')
  assert.equal(why(await acting(base, secretary, (context) => withdrawDocument(context, id, 'x'))), 'not-at-the-desk')
  assert.deepEqual(await asClerk((context) => withdrawDocument(context, id, 'trùng')), allow)
  assert.equal(await stateOf(id), 'withdrawn')
})

test('a number that is given back is logged, and the next document takes it again', async () => {
  const [one, other] = [await approved(), await approved()]
  assert.equal(
    why(await acting(base, secretary, (context) => enterInRegister(context, one, numbering))),
    'not-at-the-desk',
  )
  assert.equal(
    why(await asClerk((context) => enterInRegister(context, one, { ...numbering, on: day('2026-11-23') }))),
    'day-to-come',
  )
  await asClerk((context) => enterInRegister(context, one, numbering))
  const { ordinal } = await asClerk((context) => getDocument(context, one))
  assert.equal(why(await acting(base, secretary, (context) => refuseInRegister(context, one, 'x'))), 'not-the-head')
  assert.equal(why(await asClerk((context) => refuseInRegister(context, one, ''))), 'reason-missing')
  assert.deepEqual(await asClerk((context) => refuseInRegister(context, one, 'người ký không ký')), allow)
  assert.equal(await asClerk((context) => findOutgoing(context, one)), null)
  await asClerk((context) => enterInRegister(context, other, numbering))
  assert.equal((await asClerk((context) => getDocument(context, other))).ordinal, ordinal)
  const [gap] = await asClerk(listGaps)
  assert.deepEqual([gap?.ordinal, gap?.reason, gap?.takenBy], [ordinal, 'người ký không ký', other])
})

test('a lower number that is given back stays a gap', async () => {
  const [one, other, third] = [await approved(), await approved(), await approved()]
  for (const id of [one, other]) await asClerk((context) => enterInRegister(context, id, numbering))
  await asClerk((context) => refuseInRegister(context, one, 'bỏ'))
  await asClerk((context) => enterInRegister(context, third, numbering))
  const [after, next] = [
    await asClerk((context) => getDocument(context, other)),
    await asClerk((context) => getDocument(context, third)),
  ]
  assert.equal(next.ordinal, (after.ordinal ?? 0) + 1)
  const gap = (await asClerk(listGaps)).at(-1)
  assert.deepEqual([gap?.ordinal, gap?.takenBy], [(after.ordinal ?? 0) - 1, null])
})

test('twelve who number at once get twelve numbers that follow one another', async () => {
  const ids: Id<'document'>[] = []
  for (let made = 0; made < 12; made++) ids.push(await approved())
  const [before] = await asClerk(listSeries)
  await Promise.all(ids.map((id) => asClerk((context) => enterInRegister(context, id, numbering))))
  const numbers = await Promise.all(
    ids.map((id) => asClerk(async (context) => (await getDocument(context, id)).ordinal ?? 0)),
  )
  const expected = Array.from({ length: 12 }, (_, index) => (before?.last ?? 0) + 1 + index)
  assert.deepEqual(
    numbers.toSorted((one, other) => one - other),
    expected,
  )
})

test('a series goes on where the paper book stands', async () => {
  const [series] = await asClerk(listSeries)
  assert.ok(series)
  assert.equal(why(await asClerk((context) => continueSeries(context, series.id, 1))), 'below-last')
  assert.equal(
    why(await acting(base, secretary, (context) => continueSeries(context, series.id, 900))),
    'not-the-office',
  )
  assert.deepEqual(await asClerk((context) => continueSeries(context, series.id, 900)), allow)
  const id = await approved()
  await asClerk((context) => enterInRegister(context, id, numbering))
  assert.equal((await asClerk((context) => getDocument(context, id))).ordinal, 901)
})

test('an issued document is recalled by another one, which says so; a draft cannot be recalled', async () => {
  const [issued, draft] = [await approved(), await drafted(clerk)]
  await asClerk((context) => enterInRegister(context, issued, numbering))
  await asClerk((context) => issueDocument(context, issued))
  const recall = (document: Id<'document'>) =>
    asClerk(async (context) =>
      draftDocument(context, { ...(await newDraft(context, committee())), to: { relation: 'recalls', document } }),
    )
  assert.equal(why(await recall(draft)), 'not-now')
  const cell = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
  const strange = await acting(base, secretary, async (context) =>
    draftDocument(context, { ...(await newDraft(context, cell)), to: { relation: 'recalls', document: issued } }),
  )
  assert.equal(why(strange), 'not-the-issuer')
  const outcome = await recall(issued)
  assert.ok(outcome.allowed)
  const [related] = await asClerk((context) => listRelated(context, issued))
  assert.deepEqual([related?.relation, related?.side, related?.id], ['recalls', 'theirs', outcome.document])
})

test('the register shows the days that are asked for, and nothing of another committee', async () => {
  const days = (from: Day, to: Day) => asClerk((context) => listOutgoing(context, { from, to }))
  assert.ok((await days(day(today), day(today))).length > 10)
  assert.deepEqual(await days(day('2026-11-21'), day('2026-11-21')), [])
  const beside = await foundCast(base.app, neighbour, neighbourUnits, new Date('2025-11-01T01:00:00Z'))
  const stranger = on(beside.whos.get(neighbour.person) as Who, today)
  assert.deepEqual(
    await acting(base, stranger, (context) => listOutgoing(context, { from: day(today), to: day(today) })),
    [],
  )
})
