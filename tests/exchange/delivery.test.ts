// What was issued, on its way: read here, sent by e-mail through refusal, delay and a crash, ticked off by hand.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import {
  acknowledgeDelivery,
  deliverDocument,
  openDelivery,
  resendDelivery,
  tickDelivery,
} from '#paperwork/exchange/delivery.acts.ts'
import {
  getDelivery,
  listAttempts,
  listDeliveriesOf,
  listDeliveryReceipts,
  listInbox,
} from '#paperwork/exchange/delivery.reads.ts'
import type { Carried } from '#paperwork/exchange/delivery.ts'
import { beginLetter, noteHanding } from '#paperwork/exchange/outbox.acts.ts'
import { emptyOutbox } from '../../app/jobs/outbox.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../database.ts'
import { issueTo, type To } from './issued.ts'
import { type MailServer, mailServer } from './mail-server.ts'

let base: TestDatabase
let cast: CastCommittee
let server: MailServer
let clerk: Who
let hoa: Who
let office: Id<'unit'>
let cell: Id<'unit'>
let count = 0
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-08-05T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
  office = cast.units.get(founding.office) as Id<'unit'>
  cell = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
  server = await mailServer()
})
after(async () => {
  await server.stop()
  await base.drop()
})

const province: To = { name: 'Tỉnh ủy Hải Lam', email: 'vanthu@hailam.example' }
const deliveriesOf = (document: Id<'document'>): Promise<Carried[]> =>
  acting(base, clerk, (context) => listDeliveriesOf(context, document))
const one = (id: Id<'delivery'>): Promise<Carried> => acting(base, clerk, (context) => getDelivery(context, id))
const minutes = (many: number): Date => new Date(clerk.now.getTime() + many * 60_000)
const empty = (now: Date = minutes(0)): Promise<void> =>
  emptyOutbox({ database: base.app, settings: server.settings, now: () => now }, cast.tenant)

async function sendTo(to: To): Promise<Carried> {
  const [delivery] = await deliveriesOf(await issueTo(base, clerk, office, [to], ++count))
  assert.ok(delivery)
  return delivery
}

test('each recipient has the channel that its address asks for, once, however often it is asked', async () => {
  const to = [
    { name: 'Chi bộ thôn Bến Đò', unit: cell },
    province,
    { name: 'UBND tỉnh', organCode: '000.00.00.H99' },
    { name: 'Hội Người cao tuổi' },
  ]
  const document = await issueTo(base, clerk, office, to, ++count)
  await acting(base, clerk, (context) => deliverDocument(context, document))
  const all = await deliveriesOf(document)
  assert.deepEqual(
    all.map(({ channel, state }) => [channel, state]),
    [
      ['here', 'sent'],
      ['mail', 'waiting'],
      ['edxml', 'waiting'],
      ['paper', 'waiting'],
    ],
  )
  assert.equal(all[0]?.number, '01-KH/ĐU')
  await empty()
  assert.equal(server.letters.length, 1)
})

test('a class of units is each unit of it, and "như trên" the addressees', async () => {
  const document = await issueTo(
    base,
    clerk,
    office,
    [{ name: 'Như trên' }, { name: 'Các chi bộ trực thuộc' }],
    ++count,
  )
  const all = await deliveriesOf(document)
  assert.equal(all[0]?.recipientName, 'Chi bộ thôn Cây Gạo')
  assert.equal(all.length, 8)
  assert.ok(all.every(({ channel }) => channel === 'here'))
})

test('a unit that is here finds it in its inbox; who opened it when is kept, and it says that it has it', async () => {
  const delivery = await sendTo({ name: 'Chi bộ thôn Bến Đò', unit: cell })
  const inbox = await acting(base, hoa, (context) => listInbox(context, [cell]))
  assert.ok(inbox.some(({ id }) => id === delivery.id))
  await acting(base, clerk, (context) => openDelivery(context, delivery.id))
  assert.equal((await one(delivery.id)).state, 'sent', 'the office only looks')
  await acting(base, hoa, (context) => openDelivery(context, delivery.id))
  assert.equal((await one(delivery.id)).state, 'delivered')
  const receipts = await acting(base, clerk, (context) => listDeliveryReceipts(context, delivery.id))
  assert.deepEqual(
    receipts.map(({ person }) => person),
    ['Đặng Thị Hòa'],
  )

  const notTheirs = await acting(base, clerk, (context) => acknowledgeDelivery(context, delivery.id))
  assert.deepEqual(notTheirs, { allowed: false, refusal: { why: 'not-to-you' } })
  assert.ok((await acting(base, hoa, (context) => acknowledgeDelivery(context, delivery.id))).allowed)
  assert.equal((await one(delivery.id)).state, 'accepted')
  const again = await acting(base, hoa, (context) => acknowledgeDelivery(context, delivery.id))
  assert.deepEqual(again, { allowed: false, refusal: { why: 'not-now', state: 'accepted' } })
})

test('a letter goes with its Message-ID and names nobody but the recipient', async () => {
  const { id } = await sendTo(province)
  const before = server.letters.length
  await empty()
  const letter = server.letters[before] ?? ''
  assert.match(letter, new RegExp(`^Message-ID: <${id}@songtrang.example>`, 'm'))
  const text = unquoted(letter)
  assert.match(text, /Kính gửi: Tỉnh ủy Hải Lam/)
  for (const person of cast.whos.keys()) assert.ok(!text.includes(person), person)
  assert.equal((await one(id)).state, 'sent')
  await empty(minutes(1000))
  assert.equal(server.letters.length, before + 1, 'and goes once')
})

test('put off by a greylist it is tried again after its pause, and then goes', async () => {
  const { id } = await sendTo(province)
  const before = server.letters.length
  server.answers.push({ code: 451, text: 'come again later' })
  await empty()
  const waiting = await one(id)
  assert.deepEqual([waiting.state, waiting.attempts], ['waiting', 1])
  assert.match(waiting.reason ?? '', /come again/)
  await empty()
  assert.equal(server.letters.length, before, 'not before its time')
  await empty(minutes(2))
  assert.equal((await one(id)).state, 'sent')
  const attempts = await acting(base, clerk, (context) => listAttempts(context, id))
  assert.deepEqual(
    attempts.map(({ outcome }) => outcome),
    ['later', 'sent'],
  )
})

test('refused it fails at once with what the server said; sent again by hand to another address it goes', async () => {
  const { id } = await sendTo(province)
  server.answers.push({ code: 550, text: 'no such mailbox' })
  await empty()
  const failed = await one(id)
  assert.deepEqual([failed.state, /no such mailbox/.test(failed.reason ?? '')], ['failed', true])

  const resend = (who: Who, address: string) => acting(base, who, (context) => resendDelivery(context, id, address))
  assert.deepEqual(await resend(hoa, 'x@y.example'), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await resend(clerk, 'not an address'), { allowed: false, refusal: { why: 'address-wrong' } })
  assert.ok((await resend(clerk, 'moi@hailam.example')).allowed)
  await empty()
  assert.equal((await one(id)).state, 'sent')
  assert.equal(server.recipients.at(-1), 'moi@hailam.example')
})

test('put off for a day and a half it is given up', async () => {
  const { id } = await sendTo(province)
  for (let tries = 0, at = 0; tries < 8; tries++, at += 1440) {
    server.answers.push({ code: 451, text: 'busy' })
    await empty(minutes(at))
  }
  server.answers.length = 0
  const given = await one(id)
  assert.deepEqual([given.state, given.attempts], ['failed', 8])
})

test('two workers at once send it once', async () => {
  const before = server.letters.length
  const { id } = await sendTo(province)
  await Promise.all([empty(), empty(), empty()])
  assert.equal(server.letters.length, before + 1)
  assert.equal((await one(id)).state, 'sent')
})

test('a worker killed while the server heard the letter: nothing is sent twice, the office is told and decides', async () => {
  const { id } = await sendTo(province)
  const before = server.letters.length
  await acting(base, clerk, (context) => beginLetter(context, id))
  await acting(base, clerk, (context) => noteHanding(context, id)) // and here the process ends
  await empty(minutes(1))
  const unclear = await one(id)
  assert.deepEqual([unclear.state, unclear.reason], ['failed', 'unclear'])
  assert.equal(server.letters.length, before)
  await acting(base, clerk, (context) => resendDelivery(context, id, province.email ?? ''))
  await empty(minutes(2))
  assert.equal(server.letters.length, before + 1)
  assert.match(server.letters.at(-1) ?? '', new RegExp(`^Message-ID: <${id}@`, 'm'))
})

test('a worker killed before the server heard anything: it is simply sent', async () => {
  const { id } = await sendTo(province)
  await acting(base, clerk, (context) => beginLetter(context, id)) // and here the process ends
  await empty(minutes(1))
  assert.equal((await one(id)).state, 'sent')
})

test('a line that breaks in the middle of the letter leaves the decision to a person', async () => {
  const { id } = await sendTo(province)
  server.ends.push('break')
  await empty()
  assert.deepEqual([(await one(id)).state, (await one(id)).reason], ['failed', 'unclear'])
})

test('what goes by hand is ticked off by hand, with a reason where it was refused, by the office alone', async () => {
  const { id } = await sendTo({ name: 'Hội Người cao tuổi' })
  const tick = (who: Who, tick: 'send' | 'deliver' | 'refuse', reason = '') =>
    acting(base, who, (context) => tickDelivery(context, id, { tick, reason }))
  assert.deepEqual(await tick(hoa, 'send'), { allowed: false, refusal: { why: 'not-office' } })
  assert.ok((await tick(clerk, 'send')).allowed)
  assert.deepEqual(await tick(clerk, 'refuse'), { allowed: false, refusal: { why: 'reason-missing' } })
  assert.ok((await tick(clerk, 'deliver')).allowed)
  assert.deepEqual(await tick(clerk, 'send'), { allowed: false, refusal: { why: 'not-now', state: 'delivered' } })

  const mail = await sendTo(province)
  const early = await acting(base, clerk, (context) => tickDelivery(context, mail.id, { tick: 'send', reason: '' }))
  assert.deepEqual(early, { allowed: false, refusal: { why: 'machine-sends' } })
})

/** Quoted-printable as people read it. */
const unquoted = (letter: string): string =>
  Buffer.from(
    letter
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
