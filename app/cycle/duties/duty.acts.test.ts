// What a duty goes through, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { beginDuty, handIn, openDuty, takeBackProof } from './duty.acts.ts'
import { getDuty, listDuties, listReceipts } from './duty.reads.ts'
import type { Duty } from './duty.ts'
import { acceptProof, returnProof } from './judgement.acts.ts'
import { listProofs } from './proof.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let campaign: Id<'campaign'>
const who = (name: string): Who => on(cast.whos.get(name) as Who, '2026-11-22')

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = who(founding.person)
  campaign = await launch(base, cast, on(clerk, '2025-11-03'))
})
after(() => base.drop())

const dutyOf = async (unit: string, words: string): Promise<Duty> => {
  const duties = await acting(base, clerk, (context) => listDuties(context, campaign))
  const found = duties.find((duty) => duty.unitName === unit && duty.text.includes(words))
  assert.ok(found, `${unit}: ${words}`)
  return found
}
const stateOf = async ({ id }: Duty) => (await acting(base, clerk, (context) => getDuty(context, id))).status

test('a launch gives a class one duty for each of its units, and one body its own', async () => {
  const duties = await acting(base, clerk, (context) => listDuties(context, campaign))
  assert.equal(duties.filter(({ text }) => text.startsWith('Xây dựng')).length, 8)
  assert.equal(duties.filter(({ unitName }) => unitName === 'Ủy ban nhân dân xã').length, 1)
  assert.ok(duties.every(({ status }) => status === 'unopened'))
})

test('a cell secretary opens, begins, hands in, takes back and hands in again; the office returns, then accepts', async () => {
  const secretary = who('Đặng Thị Hòa')
  const duty = await dutyOf('Chi bộ thôn Bến Đò', 'Xây dựng')
  const say = <Result>(work: (context: Parameters<typeof openDuty>[0]) => Promise<Result>) =>
    acting(base, secretary, work)

  await say(async (context) => void (await openDuty(context, duty.id)))
  assert.equal(await stateOf(duty), 'opened')
  const [receipt] = await acting(base, clerk, (context) => listReceipts(context, duty.id))
  assert.equal(receipt?.personName, 'Đặng Thị Hòa')

  assert.deepEqual(await say((context) => beginDuty(context, duty.id)), allow)
  const proof = { text: 'Đã gửi kế hoạch', files: [{ name: 'ke-hoach.txt', bytes: Buffer.from('một trang') }] }
  assert.deepEqual(await say((context) => handIn(context, duty.id, proof)), allow)
  assert.deepEqual(await say((context) => takeBackProof(context, duty.id)), allow)
  assert.equal(await stateOf(duty), 'under_way')
  assert.deepEqual(await say((context) => handIn(context, duty.id, proof)), allow)

  assert.deepEqual(await acting(base, clerk, (context) => returnProof(context, duty.id, 'Chưa có chữ ký')), allow)
  assert.equal(await stateOf(duty), 'returned')
  assert.deepEqual(await say((context) => handIn(context, duty.id, proof)), allow)
  assert.deepEqual(await acting(base, clerk, (context) => acceptProof(context, duty.id)), allow)
  assert.equal(await stateOf(duty), 'accepted')

  const proofs = await acting(base, clerk, (context) => listProofs(context, duty.id))
  assert.deepEqual(proofs.map(({ outcome }) => outcome).sort(), ['accepted', 'returned', 'taken_back'])
  assert.equal(proofs[0]?.files[0]?.name, 'ke-hoach.txt')
})

test('what is not theirs stays as it was', async () => {
  const duty = await dutyOf('Chi bộ thôn Cây Gạo', 'Xây dựng')
  const stranger = who('Đặng Thị Hòa')
  const act = <Result>(actor: Who, work: (context: Parameters<typeof openDuty>[0]) => Promise<Result>) =>
    acting(base, actor, work)
  const notTheirs = { allowed: false, refusal: { why: 'not-of-the-unit' } }
  assert.deepEqual(await act(stranger, (context) => openDuty(context, duty.id)), notTheirs)
  assert.deepEqual(await act(stranger, (context) => beginDuty(context, duty.id)), notTheirs)
  assert.deepEqual(await act(stranger, (context) => handIn(context, duty.id, { text: 'x', files: [] })), notTheirs)
  assert.deepEqual(await act(stranger, (context) => takeBackProof(context, duty.id)), notTheirs)
  const noJudge = { allowed: false, refusal: { why: 'not-a-judge' } }
  assert.deepEqual(await act(stranger, (context) => acceptProof(context, duty.id)), noJudge)
  assert.deepEqual(await act(stranger, (context) => returnProof(context, duty.id, 'x')), noJudge)
  assert.equal(await stateOf(duty), 'unopened')
})

test('of twenty who hand in at once one does, and one proof waits', async () => {
  const secretary = who('Ngô Thị Thắm')
  const duty = await dutyOf('Chi bộ thôn Đồng Sim', 'Xây dựng')
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      acting(base, secretary, (context) => handIn(context, duty.id, { text: `lần ${index}`, files: [] })),
    ),
  )
  assert.equal(verdicts.filter(({ allowed }) => allowed).length, 1)
  assert.equal((await acting(base, clerk, (context) => listProofs(context, duty.id))).length, 1)
})

test('the office does not judge its own work; a leader does', async () => {
  const duty = await dutyOf('Văn phòng Đảng ủy', 'Tham mưu')
  await acting(base, clerk, (context) => handIn(context, duty.id, { text: 'Đã trình', files: [] }))
  const own = await acting(base, clerk, (context) => acceptProof(context, duty.id))
  assert.deepEqual(own, { allowed: false, refusal: { why: 'own-unit' } })
  assert.deepEqual(await acting(base, who('Nguyễn Thanh Bình'), (context) => acceptProof(context, duty.id)), allow)
})
