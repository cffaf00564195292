import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { callOffCeremony } from '#cycle/ceremonies/ceremony.acts.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { confirmed, type Staged, stageCeremony, why } from '../../../tests/ceremony.ts'
import { acting } from '../../../tests/database.ts'
import { react } from '../../reactions.ts'
import { answerInvitation, enterAnswer, judgeSubstitute, openInvitation } from './answer.acts.ts'
import { findByToken, listGuests, listInvitees } from './guest.reads.ts'
import type { Guest } from './guest.ts'
import { correctClass, renewLink, strikeInvitee, withdrawGuest } from './guest-list.acts.ts'
import { addGuest, issueInvitations, remindGuests } from './invitation.acts.ts'
import { seatAll, seatSome } from './seat.acts.ts'
import { hashOfToken, tokensOf } from './token.reads.ts'

let stage: Staged
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
})
after(() => stage.base.drop())

const asClerk = <Result>(work: (context: Context) => Promise<Result>) => acting(stage.base, stage.clerk, work)
const asOther = <Result>(work: (context: Context) => Promise<Result>) => acting(stage.base, stage.secretary, work)
const list = () => asClerk(async (c) => listGuests(c, (await getCeremony(c, stage.campaign)).id))
const invited = () =>
  asClerk(async (c) => {
    const ceremony = await getCeremony(c, stage.campaign)
    return listInvitees(c, ceremony, await listGuests(c, ceremony.id))
  })
const tokenOf = (guest: Guest) => asClerk(async (c) => (await tokensOf(c))(guest))
const outside = { person: null, unit: null, title: 'Hiệu trưởng', unitName: 'Trường Mầm non', email: null, phone: null }
const said = { reason: '', substituteName: '', substituteTitle: '', substitutePhone: '' }

test('before the issue the office corrects whom the words mean, strikes, and adds; nobody else does', async () => {
  const { campaign } = stage
  const [one] = (await asClerk((c) => getCeremony(c, campaign))).guests
  assert.ok(one)
  const meaning = { kinds: ['party_cell' as const], roles: ['head' as const] }
  assert.equal(why(await asOther((c) => correctClass(c, campaign, { id: one.id, meaning }))), 'not-the-office')
  assert.equal(why(await asClerk((c) => correctClass(c, campaign, { id: one.id, meaning }))), 'allowed')
  const [first, ...others] = await invited()
  assert.ok(first && others.length > 4)
  const strike = { person: first.person, back: false }
  assert.equal(why(await asOther((c) => strikeInvitee(c, campaign, strike))), 'not-the-office')
  assert.equal(why(await asClerk((c) => strikeInvitee(c, campaign, strike))), 'allowed')
  assert.equal((await invited()).length, others.length)
  await asClerk((c) => strikeInvitee(c, campaign, { ...strike, back: true }))
  assert.equal((await invited()).length, others.length + 1)
  assert.equal(why(await asOther((c) => addGuest(c, campaign, { ...outside, name: 'Khách' }))), 'not-the-office')
  assert.equal(why(await asClerk((c) => addGuest(c, campaign, { ...outside, name: 'Khách' }))), 'allowed')
})

test('issuing freezes the list, numbers it in one line, and keeps only hashes of the links', async () => {
  const { campaign } = stage
  const due = (await invited()).length + 1
  assert.equal(why(await asOther((c) => issueInvitations(c, campaign))), 'not-the-office')
  assert.equal(why(await asClerk((c) => issueInvitations(c, campaign))), 'allowed')
  const guests = await list()
  assert.deepEqual(
    guests.map(({ number }) => number),
    Array.from({ length: due }, (_, index) => index + 1),
  )
  const [first] = guests
  assert.ok(first)
  const token = await tokenOf(first)
  assert.ok(token.length >= 27)
  assert.equal((await asClerk((c) => findByToken(c, token)))?.id, first.id)
  const { rows } = await asClerk(({ db }) => sql<{ text: string }>`select guest::text as text from guest`.execute(db))
  assert.ok(rows.every(({ text }) => !text.includes(token)))
  assert.ok(rows.some(({ text }) => text.includes(hashOfToken(token))))

  await asClerk((c) => addGuest(c, campaign, { ...outside, name: 'Khách đến sau' }))
  assert.equal(why(await asClerk((c) => issueInvitations(c, campaign))), 'allowed')
  assert.equal((await list()).at(-1)?.number, due + 1)
  assert.equal(why(await asClerk((c) => issueInvitations(c, campaign))), 'nobody')
})

test('a guest opens and answers by the link alone; another link, a forged one and a renewed one say nothing', async () => {
  const [first, second] = await list()
  assert.ok(first && second)
  const token = await tokenOf(first)
  await asClerk((c) => openInvitation(c, token))
  assert.ok((await list())[0]?.openedAt)
  assert.equal(why(await asClerk((c) => answerInvitation(c, token, { ...said, answer: 'coming' }))), 'allowed')
  assert.equal(
    why(await asClerk((c) => answerInvitation(c, 'x'.repeat(27), { ...said, answer: 'coming' }))),
    'not-invited',
  )
  assert.equal((await list())[1]?.answer, null)
  assert.equal(why(await asOther((c) => renewLink(c, first.id))), 'not-the-office')
  assert.equal(why(await asClerk((c) => renewLink(c, first.id))), 'allowed')
  assert.equal(why(await asClerk((c) => answerInvitation(c, token, { ...said, answer: 'not_coming' }))), 'not-invited')
  const [renewed] = await list()
  assert.ok(renewed)
  assert.equal((await asClerk(async (c) => findByToken(c, (await tokensOf(c))(renewed))))?.id, first.id)
})

test('a substitute waits for the office; only who has not answered is reminded', async () => {
  const { campaign } = stage
  const [, second, third] = await list()
  assert.ok(second && third)
  const asking = { ...said, answer: 'substitute' as const, substituteName: 'Người Thay' }
  for (const guest of [second, third]) {
    const token = await tokenOf(guest)
    assert.equal(why(await asClerk((c) => answerInvitation(c, token, asking))), 'allowed')
  }
  assert.equal(why(await asOther((c) => judgeSubstitute(c, second.id, null))), 'not-the-office')
  assert.equal(why(await asClerk((c) => judgeSubstitute(c, second.id, null))), 'allowed')
  assert.equal(why(await asClerk((c) => judgeSubstitute(c, third.id, 'Cần đúng người'))), 'allowed')
  assert.equal(why(await asClerk((c) => judgeSubstitute(c, third.id, null))), 'none-asked')

  const silent = (await list()).filter(({ answer }) => answer === null).length
  assert.equal(why(await asOther((c) => remindGuests(c, campaign))), 'not-the-office')
  assert.equal(why(await asClerk((c) => remindGuests(c, campaign))), 'allowed')
  assert.equal((await list()).filter(({ remindedAt }) => remindedAt !== null).length, silent + 1)
})

test('the office enters an answer, gives seats, and withdraws with a reason', async () => {
  const { campaign } = stage
  const [fourth] = (await list()).slice(3)
  assert.ok(fourth)
  assert.equal(why(await asOther((c) => enterAnswer(c, fourth.id, { ...said, answer: 'coming' }))), 'not-the-office')
  assert.equal(why(await asClerk((c) => enterAnswer(c, fourth.id, { ...said, answer: 'coming' }))), 'allowed')
  assert.equal((await list())[3]?.answer?.byOffice, true)
  assert.equal(why(await asOther((c) => seatAll(c, campaign, { rows: 2, perRow: 5 }))), 'not-the-office')
  assert.equal(why(await asClerk((c) => seatAll(c, campaign, { rows: 0, perRow: 5 }))), 'hall-odd')
  assert.equal(why(await asClerk((c) => seatAll(c, campaign, { rows: 2, perRow: 5 }))), 'allowed')
  const seats = (await list()).flatMap(({ seat }) => (seat ? [seat] : []))
  assert.equal(new Set(seats).size, seats.length)
  const [one = '', two = ''] = seats
  assert.ok(one && two)
  const other = (await list()).find(({ seat }) => seat === two)
  assert.ok(other)
  assert.equal(why(await asClerk((c) => seatSome(c, campaign, new Map([[other.id, one]])))), 'seat-twice')
  assert.equal(why(await asOther((c) => withdrawGuest(c, fourth.id, 'Nhầm'))), 'not-the-office')
  assert.equal(why(await asClerk((c) => withdrawGuest(c, fourth.id, 'Nhầm'))), 'allowed')
  const token = await tokenOf(fourth)
  assert.equal(why(await asClerk((c) => answerInvitation(c, token, { ...said, answer: 'coming' }))), 'not-invited')
})

test('when it is postponed everybody who is still invited gets word, once', async () => {
  const { base, clerk, campaign } = stage
  await asClerk((c) => callOffCeremony(c, campaign, { how: 'postponed', reason: 'Bão số 9' }))
  await react(base.app, clerk)
  const still = (await list()).filter(({ withdrawnAt }) => withdrawnAt === null)
  const { rows } = await asClerk(({ db }) =>
    sql<{ count: number }>`select count(*) as count from guest_message where kind = 'change'`.execute(db),
  )
  assert.equal(rows[0]?.count, still.length)
})
