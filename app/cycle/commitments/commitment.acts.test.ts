// What a commitment goes through, from an approved plan to promises kept, changed and taken over, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { emptyBody, type TargetLine } from '#cycle/response-plans/body.ts'
import { approveResponse } from '#cycle/response-plans/judgement.acts.ts'
import { beginResponse, handInResponse, saveResponse } from '#cycle/response-plans/response-plan.acts.ts'
import type { Context, Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { dropCommitment, makeCommitment, settleCommitment } from './commitment.acts.ts'
import { getCommitment, listCommitments, listLines } from './commitment.reads.ts'
import { amendCommitment, sayOfLine, takeOverCommitment } from './ledger.acts.ts'
import { listTakeovers } from './ledger.reads.ts'
import { acceptSheet, bringSheet, refuseSheet } from './sheet.acts.ts'

let base: TestDatabase
let cast: CastCommittee
let campaign: Id<'campaign'>
const who = (name: string): Who => on(cast.whos.get(name) as Who, '2026-11-22')
const as = <Result>(name: string, work: (context: Context) => Promise<Result>) => acting(base, who(name), work)
const [secretary, clerk, leader, stranger] = ['Đặng Thị Hòa', founding.person, 'Nguyễn Thanh Bình', 'Huỳnh Văn Lộc']
const cell = 'Chi bộ thôn Bến Đò'
const photo = {
  name: 'to-ky.png',
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
}

const target = (text: string): TargetLine => ({
  ...{ text, direction: 'at_least', value: 12, measure: 'ngõ', by: null, who: 'Trưởng thôn' },
  ...{ last: null, lastSource: '' },
})

async function approvedPlan(person: string, name: string): Promise<void> {
  const begun = await as(person, (context) => beginResponse(context, campaign, cast.units.get(name) as Id<'unit'>))
  assert.ok(begun.allowed)
  const body = { ...emptyBody, targets: [target('Ngõ có đèn'), target('Ngõ có hoa')] }
  await as(person, (context) => saveResponse(context, begun.plan, { body, seen: 1 }))
  await as(person, (context) => handInResponse(context, begun.plan))
  await as(clerk, (context) => approveResponse(context, begun.plan))
}

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  campaign = await launch(base, cast, on(who(clerk), '2025-11-03'))
  await approvedPlan(secretary, cell)
})
after(() => base.drop())

const make = (person: string, name: string | null) =>
  as(person, (context) =>
    makeCommitment(context, campaign, name === null ? null : (cast.units.get(name) as Id<'unit'>)),
  )
const refusal = (why: string) => ({ allowed: false, refusal: { why } })
const linesOf = (id: Id<'commitment'>) => as(clerk, (context) => listLines(context, [id]))

test('from an approved plan to a sheet signed with ink, kept by one and compared by another', async () => {
  assert.deepEqual(await make(stranger, cell), refusal('not-of-the-unit'))
  assert.deepEqual(await make('Ngô Thị Thắm', 'Chi bộ thôn Đồng Sim'), refusal('nothing-approved'))
  const made = await make(secretary, cell)
  assert.ok(made.allowed)
  const id = made.commitment
  assert.deepEqual(await make(secretary, cell), refusal('made-already'))
  const { document } = await as(clerk, (context) => getCommitment(context, id))
  assert.ok(document, 'it is drafted as an official document')
  assert.deepEqual(
    (await linesOf(id)).map(({ text }) => text),
    ['Ngõ có đèn: ít nhất 12 ngõ; Trưởng thôn phụ trách', 'Ngõ có hoa: ít nhất 12 ngõ; Trưởng thôn phụ trách'],
  )

  const bring = (person: string, file: typeof photo | null = photo) =>
    as(person, (context) => bringSheet(context, id, { on: day('2026-11-20'), photo: file }))
  assert.deepEqual(await as(secretary, (context) => settleCommitment(context, id)), allow)
  assert.deepEqual(await bring(secretary, null), refusal('no-sheet'))
  assert.deepEqual(await bring(stranger), refusal('not-of-the-unit'))
  assert.deepEqual(await bring(clerk), allow)
  assert.deepEqual(await as(clerk, (context) => acceptSheet(context, id)), refusal('brought-it'))
  assert.deepEqual(await as(stranger, (context) => acceptSheet(context, id)), refusal('not-a-checker'))
  assert.deepEqual(await as(leader, (context) => refuseSheet(context, id, '')), refusal('remark-missing'))
  assert.deepEqual(await as(leader, (context) => refuseSheet(context, id, 'Thiếu chữ ký')), allow)
  assert.deepEqual(await bring(secretary), allow)
  assert.deepEqual(await as(clerk, (context) => acceptSheet(context, id)), allow)
  const signed = await as(clerk, (context) => getCommitment(context, id))
  assert.deepEqual([signed.status, signed.signedOn], ['paper', '2026-11-20'])
})

test('a promise is kept or broken with a reason, and an addendum changes it only when it is signed', async () => {
  await approvedPlan('Vũ Đức Tâm', 'Chi bộ Trạm Y tế')
  const made = await make(clerk, 'Chi bộ Trạm Y tế')
  assert.ok(made.allowed)
  const id = made.commitment
  const [first, second] = await linesOf(id)
  assert.ok(first && second)
  const say = (person: string, reason: string, line = first.id) =>
    as(person, (context) => sayOfLine(context, line, { state: 'kept', reason, proof: photo }))
  assert.deepEqual(await say('Vũ Đức Tâm', 'Xong'), refusal('not-signed'))
  const sign = async (one: Id<'commitment'>) => {
    await as('Vũ Đức Tâm', (context) => bringSheet(context, one, { on: day('2026-11-21'), photo }))
    assert.deepEqual(await as(clerk, (context) => acceptSheet(context, one)), allow)
  }
  await as(clerk, (context) => settleCommitment(context, id))
  await sign(id)
  assert.deepEqual(await say(stranger, 'Xong'), refusal('not-of-the-unit'))
  assert.deepEqual(await say('Vũ Đức Tâm', ''), refusal('reason-missing'))
  assert.deepEqual(await say('Vũ Đức Tâm', 'Đủ 12 ngõ, biên bản kèm theo'), allow)

  const amend = (person: string, text: string, reason = 'Bão làm chậm') =>
    as(person, (context) => amendCommitment(context, id, { reason, lines: [{ line: second.id, text }] }))
  assert.deepEqual(await amend(stranger, 'x'), refusal('not-of-the-unit'))
  assert.deepEqual(await amend(clerk, second.text), refusal('nothing-changed'))
  const addendum = await amend(clerk, 'Ngõ có hoa: ít nhất 8 ngõ')
  assert.ok(addendum.allowed)
  assert.deepEqual(
    (await linesOf(id)).map(({ state }) => state),
    ['kept', 'open'],
  )
  await sign(addendum.commitment)
  assert.deepEqual(
    (await linesOf(id)).map(({ state, text }) => [state, text]),
    [
      ['kept', first.text],
      ['changed', second.text],
    ],
  )
  assert.deepEqual(await say('Vũ Đức Tâm', 'Xong', second.id), refusal('changed-already'))
})

test('the head of the unit takes promises over, and nobody else does', async () => {
  const all = await as(clerk, (context) => listCommitments(context, campaign))
  const signed = all.find(({ unitName, amends }) => unitName === cell && amends === null)
  assert.ok(signed)
  const take = (person: string, words: string) => as(person, (context) => takeOverCommitment(context, signed.id, words))
  assert.deepEqual(await take(stranger, 'Tôi nhận'), refusal('not-a-successor'))
  assert.deepEqual(await take(secretary, ''), refusal('words-missing'))
  assert.deepEqual(await take(secretary, 'Tôi nhận tiếp đủ hai điều.'), allow)
  const [taken] = await as(clerk, (context) => listTakeovers(context, signed.id))
  assert.deepEqual([taken?.byName, taken?.words], [secretary, 'Tôi nhận tiếp đủ hai điều.'])
})

test('the office makes a joint form of those that have none of their own, and may drop it before it is signed', async () => {
  await approvedPlan('Đinh Thị Hạnh', 'Chi bộ Trường THCS Sông Trăng')
  await approvedPlan(stranger, 'Chi bộ thôn Cây Gạo')
  assert.deepEqual(await make(stranger, null), refusal('not-the-office'))
  const joint = await make(clerk, null)
  assert.ok(joint.allowed)
  const names = new Set((await linesOf(joint.commitment)).map(({ unitName }) => unitName))
  assert.deepEqual([...names].sort(), ['Chi bộ Trường THCS Sông Trăng', 'Chi bộ thôn Cây Gạo'].sort())
  const drop = (person: string) => as(person, (context) => dropCommitment(context, joint.commitment))
  assert.deepEqual(await drop(stranger), refusal('not-of-the-unit'))
  assert.deepEqual(
    await as(stranger, (context) => settleCommitment(context, joint.commitment)),
    refusal('not-of-the-unit'),
  )
  assert.deepEqual(await drop(clerk), allow)
})
