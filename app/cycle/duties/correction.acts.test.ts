// Corrections after the launch, on a real database: what changes, and who is told.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { allow } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { listAssignments } from './assignment.reads.ts'
import { addAssignment, correctAssignment, setDeadlines } from './correction.acts.ts'
import { listUnseen } from './correction.reads.ts'
import type { Change } from './correction.ts'
import { openDuty } from './duty.acts.ts'
import { listDuties } from './duty.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let secretary: Who
let campaign: Id<'campaign'>
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-11-20')
  secretary = on(cast.whos.get('Đặng Thị Hòa') as Who, '2026-11-22')
  campaign = await launch(base, cast, on(clerk, '2025-11-03'))
})
after(() => base.drop())

const asClerk = <Result>(work: (context: Context) => Promise<Result>) => acting(base, clerk, work)
const lineWith = async (words: string) => {
  const line = (await asClerk((context) => listAssignments(context, campaign))).find(({ text }) => text.includes(words))
  assert.ok(line, words)
  return line
}
const correct = async (words: string, change: Change, reason = 'Theo ý kiến Thường trực') => {
  const { id } = await lineWith(words)
  return asClerk((context) => correctAssignment(context, id, change, reason))
}
const dutiesOf = async (words: string) =>
  (await asClerk((context) => listDuties(context, campaign))).filter(({ text }) => text.includes(words))
const unit = (name: string) => cast.units.get(name) as Id<'unit'>

test('a new deadline holds for all, is journalled with its reason, and is new to those it touches until they open it', async () => {
  const deadline = partialDay('2026-12-20')
  assert.deepEqual(await correct('Xây dựng', { what: 'deadline', deadline, duty: null }), allow)
  const duties = await dutiesOf('Xây dựng')
  assert.ok(duties.every((duty) => duty.deadline === deadline))

  const told = () => acting(base, secretary, (context) => listUnseen(context, [unit('Chi bộ thôn Bến Đò')]))
  const [change] = await told()
  assert.equal(change?.after, deadline)
  assert.equal(change?.reason, 'Theo ý kiến Thường trực')
  assert.equal((await told()).length, 1)
  await acting(base, secretary, async (context) => void (await openDuty(context, (await told())[0]?.of as Id<'duty'>)))
  assert.deepEqual(await told(), [])

  const { id } = await lineWith('Xây dựng')
  const story = await asClerk((context) => storyOf(context, id))
  assert.equal(story.at(-1)?.word, 'assignment.corrected')
})

test('one unit may get a deadline of its own, and the line’s new one takes its place', async () => {
  const [first] = await dutiesOf('Chủ nhật')
  assert.ok(first)
  const own: Change = { what: 'deadline', deadline: partialDay('2026-12-27'), duty: first.id }
  assert.deepEqual(await correct('Chủ nhật', own), allow)
  const deadlines = async () => (await dutiesOf('Chủ nhật')).map(({ deadline }) => deadline)
  assert.deepEqual(new Set(await deadlines()), new Set(['2026-12-27', null]))
  assert.deepEqual(await correct('Chủ nhật', { what: 'deadline', deadline: partialDay('2026-12'), duty: null }), allow)
  assert.deepEqual(new Set(await deadlines()), new Set(['2026-12']))
})

test('a unit is added, withdrawn, and gets its duty back', async () => {
  const farmers = unit('Hội Nông dân xã')
  assert.deepEqual(await correct('điểm tập kết', { what: 'add-units', units: [farmers] }), allow)
  const given = (await dutiesOf('điểm tập kết')).find((duty) => duty.unit === farmers)
  assert.ok(given)
  assert.deepEqual(await correct('điểm tập kết', { what: 'withdraw-unit', duty: given.id }), allow)
  assert.equal((await dutiesOf('điểm tập kết')).length, 1)
  assert.deepEqual(await correct('điểm tập kết', { what: 'add-units', units: [farmers] }), allow)
  assert.equal((await dutiesOf('điểm tập kết')).find((duty) => duty.unit === farmers)?.id, given.id)
})

test('a line is split into two for the same units, and the parts stand where it stood', async () => {
  const texts = ['Lập dự trù kinh phí', 'Trình Thường trực dự trù kinh phí']
  assert.deepEqual(await correct('dự trù', { what: 'split', texts }), allow)
  const lines = await asClerk((context) => listAssignments(context, campaign))
  const [first, second] = lines.filter(({ text }) => texts.includes(text))
  assert.equal(second?.splitFrom, first?.id)
  assert.equal(lines.indexOf(second as (typeof lines)[number]) - lines.indexOf(first as (typeof lines)[number]), 1)
  assert.deepEqual(
    (await dutiesOf('dự trù')).map(({ unitName }) => unitName),
    ['Văn phòng Đảng ủy', 'Văn phòng Đảng ủy'],
  )
})

test('a line that is withdrawn leaves the board', async () => {
  assert.deepEqual(await correct('Tham mưu', { what: 'withdraw' }), allow)
  assert.deepEqual(await dutiesOf('Tham mưu'), [])
})

test('the office gives out what the plan does not have', async () => {
  const line = { body: 'Giao thêm', text: 'Treo băng rôn', units: [unit('Hội Nông dân xã')], deadline: null }
  assert.deepEqual(await asClerk((context) => addAssignment(context, campaign, line, 'Đón đoàn kiểm tra')), allow)
  assert.equal((await dutiesOf('băng rôn')).length, 1)
  const other = await acting(base, secretary, (context) => addAssignment(context, campaign, line, 'x'))
  assert.deepEqual(other, { allowed: false, refusal: { why: 'not-the-office' } })
})

test('nobody outside the office corrects, and a reason is never left out', async () => {
  const { id } = await lineWith('Chủ nhật')
  const change: Change = { what: 'words', text: 'Tổ chức ngày thứ Bảy xanh' }
  const other = await acting(base, secretary, (context) => correctAssignment(context, id, change, 'x'))
  assert.deepEqual(other, { allowed: false, refusal: { why: 'not-the-office' } })
  assert.deepEqual(await correct('Chủ nhật', change, ''), { allowed: false, refusal: { why: 'reason-missing' } })
})

test('deadlines are set for many at once; lines left as they are do not change', async () => {
  const lines = await asClerk((context) => listAssignments(context, campaign))
  const deadlines = lines.map(({ id, deadline }) => ({ assignment: id, deadline: deadline ?? partialDay('2027-01') }))
  assert.deepEqual(await asClerk((context) => setDeadlines(context, deadlines, 'Chốt hạn cả kế hoạch')), allow)
  const again = await asClerk((context) => setDeadlines(context, deadlines, 'Chốt hạn cả kế hoạch'))
  assert.deepEqual(again, { allowed: false, refusal: { why: 'nothing-changed' } })
  assert.ok((await asClerk((context) => listAssignments(context, campaign))).every(({ deadline }) => deadline !== null))
})
