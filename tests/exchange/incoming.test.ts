// What comes in: numbered, given, worked on, answered; packages taken or kept aside; the sender told.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { getDelivery, listDeliveriesOf } from '#paperwork/exchange/delivery.reads.ts'
import { writeDocument } from '#paperwork/exchange/edxml/write-document.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { packageOf } from '#paperwork/exchange/edxml-package.reads.ts'
import { setProfile } from '#paperwork/exchange/profile.acts.ts'
import { askBack } from '#paperwork/exchange/recalling.acts.ts'
import { listStatuses, listStatusesOf } from '#paperwork/exchange/status-message.reads.ts'
import { type TakenIn, takePackage } from '#paperwork/exchange/taking.acts.ts'
import { settleAside } from '#paperwork/incoming/aside.acts.ts'
import { getAside } from '#paperwork/incoming/aside.reads.ts'
import { listAnswers, listAssignments, listNotes } from '#paperwork/incoming/assignment.reads.ts'
import { answerRecall, returnIncoming } from '#paperwork/incoming/ending.acts.ts'
import {
  answerIncoming,
  finishIncoming,
  giveIncoming,
  openIncoming,
  tellIncoming,
} from '#paperwork/incoming/incoming.acts.ts'
import { getIncoming, listIncoming, listIncomingFiles } from '#paperwork/incoming/incoming.reads.ts'
import type { Arrival } from '#paperwork/incoming/incoming.ts'
import { registerIncoming } from '#paperwork/incoming/register-incoming.acts.ts'
import { react } from '../../app/reactions.ts'
import { founding, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../database.ts'
import { issueTo } from './issued.ts'
import { pdf, province, sampleDocument, sampleStatus, songTrang } from './sample.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
let office: Id<'unit'>
let cell: Id<'unit'>
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-08-06T01:00:00Z'))
  clerk = cast.whos.get(founding.person) as Who
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
  office = cast.units.get(founding.office) as Id<'unit'>
  cell = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
})
after(() => base.drop())

const arrival: Arrival = {
  ...{ organName: 'Tỉnh ủy Hải Lam', organCode: null, number: '11', notation: 'CV/TU', on: day('2026-07-20') },
  ...{
    typeName: 'Công văn',
    subject: 'về báo cáo kết quả',
    foreignId: null,
    business: 'new',
    answerBy: day('2026-08-20'),
  },
  ...{ pages: 2, urgency: 1, note: null },
}
const files = [{ name: '11-CV-TU.pdf', bytes: pdf }]
const arrivedOn = day('2026-08-06')

const act = <Result>(who: Who, work: Parameters<typeof acting<Result>>[2]): Promise<Result> => acting(base, who, work)
const followed = async <Result>(who: Who, work: Parameters<typeof acting<Result>>[2]): Promise<Result> => {
  const result = await act(who, work)
  await react(base.app, who)
  return result
}

async function register(some: Partial<Arrival> = {}): Promise<Id<'incoming'>> {
  const outcome = await followed(clerk, (context) =>
    registerIncoming(context, { arrival: { ...arrival, ...some }, files, arrivedOn }),
  )
  assert.ok(outcome.allowed && 'incoming' in outcome, JSON.stringify(outcome))
  return outcome.incoming
}

async function take(text: string | Uint8Array, name = 'goi.edxml'): Promise<TakenIn> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const outcome = await followed(clerk, (context) => takePackage(context, { name, bytes }))
  assert.ok(outcome.allowed, JSON.stringify(outcome))
  return outcome.taken
}

const letterFrom = (some: Partial<typeof sampleDocument> = {}): string =>
  writeDocument({
    ...{ ...sampleDocument, from: province, to: [songTrang], number: '21', notation: 'CV-TU', on: day('2026-08-01') },
    ...{ responseFor: [], documentId: '000.00.01.H99,2026/08/01,21/CV-TU', ...some },
  })

test('numbers of a year follow one another, and of fifty at once none is lost or given twice', async () => {
  await Promise.all(Array.from({ length: 50 }, () => register()))
  const all = await act(clerk, (context) => listIncoming(context, 2026))
  assert.deepEqual(
    all.map(({ ordinal }) => ordinal).toSorted((one, other) => one - other),
    Array.from({ length: 50 }, (_, index) => index + 1),
  )
})

test('only the office registers, and what the register needs is asked for by name', async () => {
  const why = async (who: Who, some: Partial<Arrival>, given = files) => {
    const outcome = await act(who, (context) =>
      registerIncoming(context, { arrival: { ...arrival, ...some }, files: given, arrivedOn }),
    )
    return outcome.allowed ? null : outcome.refusal
  }
  assert.deepEqual(await why(hoa, {}), { why: 'not-office' })
  assert.deepEqual(await why(clerk, { organName: '' }), { why: 'missing', field: 'organName' })
  assert.deepEqual(await why(clerk, { number: '', notation: '' }), { why: 'missing', field: 'symbol' })
  const tomorrow = await act(clerk, (context) =>
    registerIncoming(context, { arrival, files, arrivedOn: day('2026-08-07') }),
  )
  assert.deepEqual(tomorrow, { allowed: false, refusal: { why: 'not-yet-arrived' } })
  assert.deepEqual(await why(clerk, { on: null }), { why: 'missing', field: 'on' })
  assert.deepEqual(await why(clerk, { on: day('2026-08-07') }), { why: 'not-yet-written', field: 'on' })
  assert.deepEqual(await why(clerk, { subject: '' }), { why: 'missing', field: 'subject' })
  assert.deepEqual(await why(clerk, { subject: 'a'.repeat(501) }), { why: 'too-long', field: 'subject', most: 500 })
  assert.deepEqual(await why(clerk, { organName: 'a'.repeat(201) }), { why: 'too-long', field: 'organName', most: 200 })
  assert.deepEqual(await why(clerk, { notation: 'a'.repeat(101) }), { why: 'too-long', field: 'symbol', most: 100 })
  assert.deepEqual(await why(clerk, {}, []), { why: 'missing', field: 'files' })
})

test('half a PDF is kept aside with the reason, and somebody says what was done about it', async () => {
  const half = [{ name: 'hỏng.pdf', bytes: pdf.slice(0, 20) }]
  const outcome = await act(clerk, (context) => registerIncoming(context, { arrival, files: half, arrivedOn }))
  assert.ok(outcome.allowed && 'aside' in outcome)
  const { aside } = outcome
  const kept = await act(clerk, (context) => getAside(context, aside))
  assert.deepEqual([kept.refusal.why, kept.name, kept.organName], ['file-damaged', 'hỏng.pdf', 'Tỉnh ủy Hải Lam'])

  const settle = (who: Who, how: string) => act(who, (context) => settleAside(context, aside, how))
  assert.deepEqual(await settle(hoa, 'x'), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await settle(clerk, ''), { allowed: false, refusal: { why: 'reason-missing' } })
  assert.ok((await settle(clerk, 'Đã gọi văn thư, gửi lại.')).allowed)
  assert.deepEqual(await settle(clerk, 'lần nữa'), { allowed: false, refusal: { why: 'settled-already' } })
})

test('given, taken, told of, answered: each by whom it is given to, and by nobody else', async () => {
  const id = await register()
  const giving = { unit: cell, person: hoa.actor, deadline: day('2026-08-15'), instruction: 'Trả lời trước 15/8' }
  const give = (who: Who, some: Partial<typeof giving> = {}) =>
    followed(who, (context) => giveIncoming(context, id, { ...giving, ...some }))
  assert.deepEqual(await give(hoa), { allowed: false, refusal: { why: 'not-giving' } })
  assert.deepEqual(await give(clerk, { deadline: day('2026-08-01') }), {
    allowed: false,
    refusal: { why: 'deadline-past' },
  })
  const stranger = { person: clerk.actor }
  assert.deepEqual(await give(clerk, stranger), { allowed: false, refusal: { why: 'not-of-that-unit' } })
  assert.ok((await give(clerk)).allowed)

  const tell = (who: Who, text: string) => act(who, (context) => tellIncoming(context, id, text))
  const loc = cast.whos.get('Huỳnh Văn Lộc') as Who
  assert.deepEqual(await tell(loc, 'x'), { allowed: false, refusal: { why: 'not-given-to-you' } })
  await act(loc, (context) => openIncoming(context, id))
  assert.equal((await act(clerk, (context) => getIncoming(context, id))).status, 'assigned')
  await act(hoa, (context) => openIncoming(context, id))
  assert.equal((await act(clerk, (context) => getIncoming(context, id))).status, 'under_way')
  const [given] = await act(clerk, (context) => listAssignments(context, [id]))
  assert.deepEqual([given?.receivedByName, given?.personName], ['Đặng Thị Hòa', 'Đặng Thị Hòa'])
  assert.deepEqual(await tell(hoa, ''), { allowed: false, refusal: { why: 'text-missing' } })
  assert.ok((await tell(hoa, 'Đang lấy số liệu ở thôn.')).allowed)
  assert.equal((await act(clerk, (context) => listNotes(context, [id]))).length, 1)

  const document = await issueTo(base, clerk, office, [], 31)
  const answer = (who: Who) => act(who, (context) => answerIncoming(context, id, document))
  assert.deepEqual(await answer(loc), { allowed: false, refusal: { why: 'not-given-to-you' } })
  assert.ok((await answer(hoa)).allowed)
  assert.equal((await act(clerk, (context) => getIncoming(context, id))).status, 'done')
  assert.deepEqual(
    (await act(clerk, (context) => listAnswers(context, [id]))).map(({ number }) => number),
    ['31-KH/ĐU'],
  )
  assert.deepEqual(await give(clerk), { allowed: false, refusal: { why: 'not-now', status: 'done' } })
  const late = await act(hoa, (context) => finishIncoming(context, id))
  assert.deepEqual(late, { allowed: false, refusal: { why: 'not-now', status: 'done' } })
})

test('given on to another unit, the first has it no longer', async () => {
  const id = await register()
  const to = (unit: Id<'unit'>) =>
    act(clerk, (context) => giveIncoming(context, id, { unit, person: null, deadline: null, instruction: '' }))
  await to(cell)
  await to(cast.units.get('Chi bộ thôn Cây Gạo') as Id<'unit'>)
  const tell = await act(hoa, (context) => tellIncoming(context, id, 'x'))
  assert.deepEqual(tell, { allowed: false, refusal: { why: 'not-given-to-you' } })
})

test('what is not for us goes back with a reason, before anybody works on it', async () => {
  const id = await register()
  const back = (who: Who, reason: string) => act(who, (context) => returnIncoming(context, id, reason))
  assert.deepEqual(await back(hoa, 'x'), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await back(clerk, ''), { allowed: false, refusal: { why: 'reason-missing' } })
  assert.ok((await back(clerk, 'Gửi nhầm nơi nhận')).allowed)
  assert.deepEqual(await back(clerk, 'x'), { allowed: false, refusal: { why: 'not-now', status: 'returned' } })
})

test('a package is registered with its files and the package itself; sent twice, it is registered once', async () => {
  const taken = await take(letterFrom())
  assert.equal(taken.outcome, 'registered')
  const id = (taken as { incoming: Id<'incoming'> }).incoming
  const incoming = await act(clerk, (context) => getIncoming(context, id))
  assert.deepEqual([incoming.number, incoming.notation, incoming.organName], ['21', 'CV-TU', 'Tỉnh ủy Hải Lam'])
  const names = (await act(clerk, (context) => listIncomingFiles(context, id))).map(({ name }) => name)
  assert.deepEqual(names, ['05-KH-ĐU.pdf', 'goi.edxml'])
  const again = await take(letterFrom())
  assert.deepEqual(again, { outcome: 'known', incoming: id })
})

test('the sender over the axis is told step by step, and nothing twice', async () => {
  const documentId = '000.00.01.H99,2026/08/02,22/CV-TU'
  const taken = await take(letterFrom({ number: '22', on: day('2026-08-02'), documentId }))
  const id = (taken as { incoming: Id<'incoming'> }).incoming
  const giving = { unit: cell, person: null, deadline: null, instruction: '' }
  await followed(clerk, (context) => giveIncoming(context, id, giving))
  await followed(hoa, (context) => openIncoming(context, id))
  await followed(hoa, (context) => openIncoming(context, id))
  await followed(hoa, (context) => finishIncoming(context, id))
  const said = (await act(clerk, (context) => listStatuses(context))).filter(({ incoming }) => incoming === id)
  assert.deepEqual(said.map(({ code }) => code).toSorted(), ['03', '04', '05', '06'])
  assert.ok(said.every(({ about }) => about.documentId === documentId))
})

test('broken packages and those with a broken file are kept aside whole; of the latter the sender is told', async () => {
  const broken = await take(letterFrom().slice(0, 900), 'cắt.edxml')
  assert.equal(broken.outcome === 'aside' && broken.refusal.why, 'not-xml')
  const [attachment] = sampleDocument.attachments
  assert.ok(attachment)
  const half = letterFrom({
    number: '23',
    documentId: 'b,c,d',
    attachments: [{ ...attachment, bytes: pdf.slice(0, 20) }],
  })
  const kept = await take(half)
  assert.ok(kept.outcome === 'aside')
  assert.equal(kept.refusal.why, 'file-damaged')
  const said = (await act(clerk, (context) => listStatuses(context))).find(({ aside }) => aside === kept.aside)
  assert.deepEqual([said?.code, said?.about.documentId], ['02', 'b,c,d'])

  const nobody = await act(hoa, (context) => takePackage(context, { name: 'x', bytes: pdf }))
  assert.deepEqual(nobody, { allowed: false, refusal: { why: 'not-office' } })
  const empty = await act(clerk, (context) => takePackage(context, { name: 'x', bytes: new Uint8Array() }))
  assert.deepEqual(empty, { allowed: false, refusal: { why: 'empty' } })
})

test('a sender who wants it back asks, the office answers, and the sender is told', async () => {
  const sent = async (number: string) => {
    const documentId = `000.00.01.H99,2026/08/01,${number}/CV-TU`
    const taken = await take(letterFrom({ number, documentId }))
    const id = (taken as { incoming: Id<'incoming'> }).incoming
    const revoke = letterFrom({
      number,
      documentId,
      attachments: [],
      business: { type: 'revoke', reason: 'Gửi nhầm', paper: false },
    })
    assert.deepEqual(await take(revoke), { outcome: 'recall', incoming: id })
    return id
  }
  const codes = async (id: Id<'incoming'>) =>
    (await act(clerk, (context) => listStatuses(context)))
      .filter(({ incoming }) => incoming === id)
      .map(({ code }) => code)
  const early = await register()
  const none = await act(clerk, (context) => answerRecall(context, early, { agree: true, reason: '' }))
  assert.deepEqual(none, { allowed: false, refusal: { why: 'no-recall' } })

  const first = await sent('24')
  const notOffice = await act(hoa, (context) => answerRecall(context, first, { agree: true, reason: '' }))
  assert.deepEqual(notOffice, { allowed: false, refusal: { why: 'not-office' } })
  await followed(clerk, (context) => answerRecall(context, first, { agree: true, reason: 'Theo đề nghị' }))
  assert.equal((await act(clerk, (context) => getIncoming(context, first))).status, 'recalled')
  assert.ok((await codes(first)).includes('15'))

  const second = await sent('25')
  await followed(clerk, (context) => answerRecall(context, second, { agree: false, reason: 'Đã triển khai' }))
  assert.equal((await act(clerk, (context) => getIncoming(context, second))).status, 'registered')
  assert.ok((await codes(second)).includes('16'))
})

test('our document goes over the axis as a package, and the words that come back move it on, in order only', async () => {
  const document = await issueTo(base, clerk, office, [{ name: 'Tỉnh ủy Hải Lam', organCode: province.id }], 5)
  const [delivery] = await act(clerk, (context) => listDeliveriesOf(context, document))
  assert.ok(delivery)
  const bare = await act(clerk, (context) => packageOf(context, delivery))
  assert.deepEqual(bare, { allowed: false, refusal: { why: 'no-profile' } })
  const profile = {
    ...{ organCode: songTrang.id, organName: 'Đảng ủy xã Sông Trăng', address: '', email: '', telephone: '' },
    ...({ documentIdForm: 'organ-date-number', encoding: 'zip' } as const),
  }
  const set = (who: Who, organCode: string) => act(who, (context) => setProfile(context, { ...profile, organCode }))
  assert.deepEqual(await set(hoa, songTrang.id), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await set(clerk, 'a b'), { allowed: false, refusal: { why: 'code-wrong' } })
  assert.ok((await set(clerk, songTrang.id)).allowed)
  const packed = await act(clerk, (context) => packageOf(context, delivery))
  assert.ok(packed.allowed)
  assert.match(new TextDecoder().decode(packed.bytes), /<edXML:DocumentId>000\.00\.17\.H99,2026\/08\/05,05\/KH-ĐU</)

  const say = (code: '01' | '02' | '03' | '05' | '06' | '15') => take(writeStatus({ ...sampleStatus, code }))
  assert.deepEqual(await say('01'), { outcome: 'status', delivery: delivery.id })
  assert.deepEqual(await say('01'), { outcome: 'status', delivery: delivery.id })
  await say('03')
  const wrong = await say('01')
  assert.equal(wrong.outcome === 'aside' && wrong.refusal.why, 'status-not-now')
  const stranger = await take(writeStatus({ ...sampleStatus, from: { ...province, id: '000.00.09.H99' } }))
  assert.equal(stranger.outcome === 'aside' && stranger.refusal.why, 'status-unknown')
  const state = async () => (await act(clerk, (context) => getDelivery(context, delivery.id))).state
  assert.equal(await state(), 'accepted')

  const ask = (who: Who, reason: string) => act(who, (context) => askBack(context, delivery.id, reason))
  assert.deepEqual(await ask(hoa, 'x'), { allowed: false, refusal: { why: 'not-office' } })
  assert.deepEqual(await ask(clerk, ''), { allowed: false, refusal: { why: 'reason-missing' } })
  assert.ok((await ask(clerk, 'Sai phụ lục')).allowed)
  await say('15')
  assert.equal(await state(), 'recalled')
  const said = await act(clerk, (context) => listStatusesOf(context, delivery.id))
  assert.deepEqual(said.map(({ direction, code }) => `${direction} ${code}`).toSorted(), [
    'in 01',
    'in 03',
    'in 15',
    'out 13',
  ])
})
