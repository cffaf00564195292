// From the code that the office hands over to three signatures on one document, on a real database.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { asApp } from '#db/connect.ts'
import type { Context, Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { founding, neighbour, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { newPhone, type Phone } from '../../../seeds/demo-commune/phone.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { commitment } from '../../../tests/signing/signed.ts'
import type { Installation } from './authority/installation.ts'
import { makeInstallation } from './authority/make-installation.ts'
import { publishRevocations, revokeCertificate } from './certificate.acts.ts'
import { listCertificates, listCertificatesOf, listRevoked } from './certificate.reads.ts'
import { askForCertificate, confirmEnrolment, makeEnrolmentCode, refuseEnrolment } from './enrolment.acts.ts'
import { listOpenEnrolments } from './enrolment.reads.ts'
import { askSignature, dropSignature, giveSignature } from './signature.acts.ts'
import { openSigning } from './signing.acts.ts'
import { getSigning, listToSign } from './signing.reads.ts'
import { answerStamp } from './time/stamp-responder.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

const [hoa, nam, lan] = ['Nguyễn Thanh Bình', 'Lê Quang Vinh', 'Trương Thị Diệu'] as const
let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let stranger: Who
let installation: Installation
const phones = new Map<string, Phone>()
const who = (name: string): Who => on(cast.whos.get(name) as Who, '2026-11-22')
const as = <Result>(one: Who, work: (context: Context) => Promise<Result>) => acting(base, one, work)
const later = (one: Who, minutes: number): Who => ({ ...one, now: new Date(one.now.getTime() + minutes * 60_000) })

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = who(founding.person)
  const other = await foundCast(base.app, neighbour, [], new Date('2025-11-01T01:00:00Z'))
  stranger = on(other.whos.get(neighbour.person) as Who, '2026-11-22')
  const { root, made } = await makeInstallation('Đảng ủy xã Sông Trăng', new Date('2026-11-01T00:00:00Z'))
  assert.equal(root.certificate, made.root)
  installation = { ...made, folder: null }
  for (const name of [hoa, nam, lan]) await enrol(name)
})
after(() => base.drop())

async function enrol(name: string): Promise<Id<'signing_certificate'>> {
  const made = await as(clerk, (context) => makeEnrolmentCode(context, installation, who(name).actor))
  assert.ok(made.allowed)
  const phone = await newPhone()
  phones.set(name, phone)
  const key = { code: made.code.toLowerCase(), request: phone.request, device: 'Điện thoại' }
  const asked = await as(who(name), (context) => askForCertificate(context, key))
  assert.ok(asked.allowed && 'mark' in asked)
  const confirmed = await as(clerk, (context) => confirmEnrolment(context, installation, made.enrolment))
  assert.ok(confirmed.allowed)
  return confirmed.certificate
}

async function open(): Promise<Id<'signing'>> {
  const places = [hoa, nam, lan].map((name, index) => ({
    ...{ person: who(name).actor, label: `Chữ ký ${index + 1}`, page: 1 },
    rectangle: [60 + 170 * index, 120, 210 + 170 * index, 190] as [number, number, number, number],
  }))
  const opened = await as(clerk, (context) =>
    openSigning(context, { title: 'Cam kết thi đua', name: 'cam-ket.pdf', pdf: commitment(), places }),
  )
  assert.ok(opened.allowed)
  return opened.signing
}

const wish = { reason: 'Cam kết thi đua', place: 'Sông Trăng', appearance: null }
const ask = async (name: string, id: Id<'signing'>) => as(who(name), (context) => askSignature(context, id, wish))

async function sign(name: string, id: Id<'signing'>) {
  const asked = await ask(name, id)
  assert.ok(asked.allowed, JSON.stringify(asked))
  const value = (await phones.get(name)?.sign(asked.attributes)) ?? new Uint8Array()
  return as(who(name), (context) => giveSignature(context, asked.request, value, null))
}

const whyOf = (verdict: { allowed: true } | { allowed: false; refusal: { why: string } }) =>
  verdict.allowed ? 'allowed' : verdict.refusal.why

async function trustNow() {
  const list = await as(clerk, (context) => publishRevocations(context, installation))
  const revocationLists = [installation.rootList, list]
  return { roots: [installation.root], authorities: [installation.issuer.certificate], revocationLists, at: clerk.now }
}

const fileOf = async (id: Id<'signing'>) =>
  as(clerk, async (context) => (await getFileContent(context, (await getSigning(context, id)).file)).bytes)

test('three people sign in turn, and the file is sound', async () => {
  const id = await open()
  assert.equal(whyOf(await ask(nam, id)), 'not-your-turn')
  for (const name of [hoa, nam, lan]) {
    assert.deepEqual(
      (await as(who(name), (context) => listToSign(context, context.actor))).map((one) => one.id),
      [id],
    )
    assert.equal(whyOf(await sign(name, id)), 'allowed')
  }
  assert.equal(whyOf(await ask(hoa, id)), 'all-signed')
  const report = verifyPdf(await fileOf(id), await trustNow())
  assert.equal(report.verdict, 'sound')
  assert.deepEqual(
    report.signatures.map(({ signer }) => signer?.name),
    [hoa, nam, lan],
  )
})

test('the phone can count the digest itself: it is in what it signs', async () => {
  const id = await open()
  const asked = await ask(hoa, id)
  assert.ok(asked.allowed)
  const { bytes } = await as(who(hoa), (context) => getFileContent(context, asked.file))
  const covered = [bytes.subarray(0, asked.hole.from), bytes.subarray(asked.hole.to)]
  const digest = createHash('sha256').update(Buffer.concat(covered)).digest()
  assert.deepEqual(digest, Buffer.from(asked.digest))
  assert.ok(Buffer.from(asked.attributes).includes(digest))
})

test('a signature that was begun survives the server: another process finishes it', async () => {
  const id = await open()
  const asked = await ask(hoa, id)
  assert.ok(asked.allowed)
  const value = (await phones.get(hoa)?.sign(asked.attributes)) ?? new Uint8Array()
  const other = { app: asApp(base.url) } // knows nothing but what the database holds
  const given = await acting(other, who(hoa), (context) => giveSignature(context, asked.request, value, null))
  await other.app.destroy()
  assert.equal(whyOf(given), 'allowed')
  const again = await as(who(hoa), (context) => giveSignature(context, asked.request, value, null))
  assert.equal(whyOf(again), 'over', 'the same value sent again after a lost answer')
})

test('what comes back wrong, too late, or from somebody else is refused and changes nothing', async () => {
  const id = await open()
  const asked = await ask(hoa, id)
  assert.ok(asked.allowed)
  const { attributes, request } = asked
  const value = (await phones.get(hoa)?.sign(attributes)) ?? new Uint8Array()
  const foreign = (await phones.get(nam)?.sign(attributes)) ?? new Uint8Array()
  const give = (one: Who, bytes: Uint8Array) => as(one, (context) => giveSignature(context, request, bytes, null))
  assert.equal(whyOf(await give(who(hoa), foreign)), 'wrong-value')
  assert.equal(whyOf(await give(who(hoa), new Uint8Array(64))), 'wrong-value')
  assert.equal(whyOf(await give(who(hoa), new Uint8Array())), 'wrong-value')
  assert.equal(whyOf(await give(who(nam), value)), 'not-yours')
  assert.equal(whyOf(await give(later(who(hoa), 11), value)), 'ran-out')
  assert.equal(whyOf(await as(who(nam), (context) => dropSignature(context, request))), 'not-yours')
  assert.equal(whyOf(await as(who(hoa), (context) => dropSignature(context, request))), 'allowed')
  assert.equal(whyOf(await give(who(hoa), value)), 'over')
  assert.equal(verifyPdf(await fileOf(id), await trustNow()).verdict, 'unsigned')
  assert.equal(whyOf(await sign(hoa, id)), 'allowed', 'asked once more')
})

test('touched twice at once, a place is signed once', async () => {
  const id = await open()
  const [one, other] = await Promise.all([ask(hoa, id), ask(hoa, id)])
  assert.ok(one.allowed && other.allowed)
  const give = async ({ request, attributes }: typeof one) => {
    const value = (await phones.get(hoa)?.sign(attributes)) ?? new Uint8Array()
    return whyOf(await as(who(hoa), (context) => giveSignature(context, request, value, null)))
  }
  assert.deepEqual([await give(one), await give(other)].sort(), ['allowed', 'over'])
})

test('with a time-stamp authority the signature has its time; without its answer it stands without', async () => {
  const id = await open()
  const at = new Date('2026-11-22T01:00:30Z')
  const asked = await ask(hoa, id)
  assert.ok(asked.allowed)
  const value = (await phones.get(hoa)?.sign(asked.attributes)) ?? new Uint8Array()
  const stamper = async (request: Uint8Array) =>
    answerStamp(installation.stamper, installation.issuer.certificate, request, at)
  const given = await as(who(hoa), (context) => giveSignature(context, asked.request, value, stamper))
  assert.ok(given.allowed)
  assert.deepEqual(given.stampedAt, at)
  const next = await ask(nam, id)
  assert.ok(next.allowed)
  const second = (await phones.get(nam)?.sign(next.attributes)) ?? new Uint8Array()
  const silent = async () => Promise.reject(new Error('no answer'))
  const without = await as(who(nam), (context) => giveSignature(context, next.request, second, silent))
  assert.ok(without.allowed)
  assert.equal(without.stampedAt, null)
  const report = verifyPdf(await fileOf(id), await trustNow())
  assert.deepEqual(
    report.signatures.map(({ when }) => when.source),
    ['time-stamp', 'claimed'],
  )
})

test('only the office gives out codes and confirms, and nobody confirms themselves', async () => {
  const person = who(lan).actor
  const code = (one: Who, with_: Installation | null = installation) =>
    as(one, (context) => makeEnrolmentCode(context, with_, person))
  assert.equal(whyOf(await code(who(nam))), 'not-office')
  assert.equal(whyOf(await code(clerk, null)), 'no-authority')
  const own = await as(clerk, (context) => makeEnrolmentCode(context, installation, clerk.actor))
  assert.ok(own.allowed)
  assert.equal(whyOf(await as(clerk, (context) => confirmEnrolment(context, installation, own.enrolment))), 'not-asked')
  const { request } = await newPhone()
  const key = { code: own.code, request, device: null }
  assert.equal(whyOf(await as(clerk, (context) => askForCertificate(context, key))), 'allowed')
  assert.equal(whyOf(await as(clerk, (context) => confirmEnrolment(context, installation, own.enrolment))), 'oneself')
  assert.equal(whyOf(await as(clerk, (context) => refuseEnrolment(context, own.enrolment))), 'oneself')
  await assert.rejects(
    as(stranger, (context) => confirmEnrolment(context, installation, own.enrolment)),
    { status: 404 },
  )
})

test('a code counts once, for an hour, for five tries, and only with a key that is proven', async () => {
  const one = who('Bùi Văn Chính')
  const { request } = await newPhone()
  const make = async () => {
    const made = await as(clerk, (context) => makeEnrolmentCode(context, installation, one.actor))
    assert.ok(made.allowed)
    return made
  }
  const enter = (code: string, by = one, bytes = request) =>
    as(by, (context) => askForCertificate(context, { code, request: bytes, device: null }))
  assert.equal(whyOf(await enter('K7M4-9QTX-3P')), 'no-code')
  const first = await make()
  assert.equal(whyOf(await enter(first.code, later(one, 61))), 'code-ran-out')
  const bent = new Uint8Array(request)
  bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1
  assert.equal(whyOf(await enter(first.code, one, bent)), 'no-key')
  const second = await make()
  for (const left of [4, 3, 2, 1, 0]) {
    const wrong = await enter(first.code)
    assert.deepEqual(wrong, { allowed: true, counted: { why: 'wrong-code', left } }, 'the older code was replaced')
  }
  assert.equal(whyOf(await enter(second.code)), 'code-ran-out')
  const third = await make()
  assert.equal(whyOf(await enter(third.code)), 'allowed')
  assert.equal(whyOf(await enter(third.code)), 'no-code')
  assert.equal(whyOf(await as(clerk, (context) => refuseEnrolment(context, third.enrolment))), 'allowed')
  assert.ok((await as(clerk, listOpenEnrolments)).every(({ person }) => person !== one.actor))
})

test('a lost phone is revoked by its owner or the office; the signature of before keeps its time, a new phone signs on', async () => {
  const id = await open()
  assert.equal(whyOf(await sign(hoa, id)), 'allowed')
  const [certificate] = await as(clerk, (context) => listCertificatesOf(context, who(nam).actor))
  assert.ok(certificate)
  const revoke = (one: Who) =>
    as(one, (context) => revokeCertificate(context, installation, certificate.id, 'key-lost'))
  assert.equal(whyOf(await revoke(who(hoa))), 'not-yours')
  assert.equal(whyOf(await revoke(who(nam))), 'allowed')
  assert.equal(whyOf(await revoke(clerk)), 'revoked-already')
  assert.equal(whyOf(await ask(nam, id)), 'no-certificate')
  await enrol(nam)
  assert.equal(whyOf(await sign(nam, id)), 'allowed')
  assert.ok((await as(stranger, listRevoked)).length > 0, 'one list for all committees of the installation')
  assert.deepEqual(await as(stranger, listCertificates), [], 'and whose they are is for their own committee')
})
