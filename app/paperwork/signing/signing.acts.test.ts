// From a document that is opened for signatures to the third of them, on a real database.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { asApp } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { hoa, lan, later, nam, type SigningStage, setSigningStage, whyOf } from '../../../tests/signing/stage.ts'
import { revokeCertificate } from './certificate.acts.ts'
import { listCertificates, listCertificatesOf, listRevoked } from './certificate.reads.ts'
import { dropSignature, giveSignature } from './signature.acts.ts'
import { listToSign } from './signing.reads.ts'
import { answerStamp } from './time/stamp-responder.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

let base: TestDatabase
let stage: SigningStage
before(async () => {
  base = await cloneDatabase()
  stage = await setSigningStage(base)
})
after(() => base.drop())

test('three people sign in turn, and the file is sound', async () => {
  const id = await stage.open()
  assert.equal(whyOf(await stage.ask(nam, id)), 'not-your-turn')
  for (const name of [hoa, nam, lan]) {
    assert.deepEqual(
      (await stage.as(stage.who(name), (context) => listToSign(context, context.actor))).map((one) => one.id),
      [id],
    )
    assert.equal(whyOf(await stage.sign(name, id)), 'allowed')
  }
  assert.equal(whyOf(await stage.ask(hoa, id)), 'all-signed')
  const report = verifyPdf(await stage.fileOf(id), await stage.trustNow())
  assert.equal(report.verdict, 'sound')
  assert.deepEqual(
    report.signatures.map(({ signer }) => signer?.name),
    [hoa, nam, lan],
  )
})

test('the phone can count the digest itself: it is in what it signs', async () => {
  const id = await stage.open()
  const asked = await stage.ask(hoa, id)
  assert.ok(asked.allowed)
  const { bytes } = await stage.as(stage.who(hoa), (context) => getFileContent(context, asked.file))
  const covered = [bytes.subarray(0, asked.hole.from), bytes.subarray(asked.hole.to)]
  const digest = createHash('sha256').update(Buffer.concat(covered)).digest()
  assert.deepEqual(digest, Buffer.from(asked.digest))
  assert.ok(Buffer.from(asked.attributes).includes(digest))
})

test('a signature that was begun survives the server: another process finishes it', async () => {
  const id = await stage.open()
  const asked = await stage.ask(hoa, id)
  assert.ok(asked.allowed)
  const value = await stage.value(hoa, asked.attributes)
  const other = { app: asApp(base.url) } // knows nothing but what the database holds
  const given = await acting(other, stage.who(hoa), (context) => giveSignature(context, asked.request, value, null))
  await other.app.destroy()
  assert.equal(whyOf(given), 'allowed')
  const again = await stage.as(stage.who(hoa), (context) => giveSignature(context, asked.request, value, null))
  assert.equal(whyOf(again), 'over', 'the same value sent again after a lost answer')
})

test('what comes back wrong, too late, or from somebody else is refused and changes nothing', async () => {
  const id = await stage.open()
  const asked = await stage.ask(hoa, id)
  assert.ok(asked.allowed)
  const { attributes, request } = asked
  const value = await stage.value(hoa, attributes)
  const foreign = await stage.value(nam, attributes)
  const give = (one: Who, bytes: Uint8Array) => stage.as(one, (context) => giveSignature(context, request, bytes, null))
  assert.equal(whyOf(await give(stage.who(hoa), foreign)), 'wrong-value')
  assert.equal(whyOf(await give(stage.who(hoa), new Uint8Array(64))), 'wrong-value')
  assert.equal(whyOf(await give(stage.who(hoa), new Uint8Array())), 'wrong-value')
  assert.equal(whyOf(await give(stage.who(nam), value)), 'not-yours')
  assert.equal(whyOf(await give(later(stage.who(hoa), 11), value)), 'ran-out')
  assert.equal(whyOf(await stage.as(stage.who(nam), (context) => dropSignature(context, request))), 'not-yours')
  assert.equal(whyOf(await stage.as(stage.who(hoa), (context) => dropSignature(context, request))), 'allowed')
  assert.equal(whyOf(await give(stage.who(hoa), value)), 'over')
  assert.equal(verifyPdf(await stage.fileOf(id), await stage.trustNow()).verdict, 'unsigned')
  assert.equal(whyOf(await stage.sign(hoa, id)), 'allowed', 'asked once more')
})

test('touched twice at once, a place is signed once', async () => {
  const id = await stage.open()
  const [one, other] = await Promise.all([stage.ask(hoa, id), stage.ask(hoa, id)])
  assert.ok(one.allowed && other.allowed)
  const give = async ({ request, attributes }: typeof one) => {
    const value = await stage.value(hoa, attributes)
    return whyOf(await stage.as(stage.who(hoa), (context) => giveSignature(context, request, value, null)))
  }
  assert.deepEqual([await give(one), await give(other)].sort(), ['allowed', 'over'])
})

test('with a time-stamp authority the signature has its time; without its answer it stands without', async () => {
  const id = await stage.open()
  const at = new Date('2026-11-22T01:00:30Z')
  const asked = await stage.ask(hoa, id)
  assert.ok(asked.allowed)
  const value = await stage.value(hoa, asked.attributes)
  const stamper = async (request: Uint8Array) =>
    answerStamp(stage.installation.stamper, stage.installation.issuer.certificate, request, at)
  const given = await stage.as(stage.who(hoa), (context) => giveSignature(context, asked.request, value, stamper))
  assert.ok(given.allowed)
  assert.deepEqual(given.stampedAt, at)
  const next = await stage.ask(nam, id)
  assert.ok(next.allowed)
  const second = await stage.value(nam, next.attributes)
  const silent = async () => Promise.reject(new Error('no answer'))
  const without = await stage.as(stage.who(nam), (context) => giveSignature(context, next.request, second, silent))
  assert.ok(without.allowed)
  assert.equal(without.stampedAt, null)
  const report = verifyPdf(await stage.fileOf(id), await stage.trustNow())
  assert.deepEqual(
    report.signatures.map(({ when }) => when.source),
    ['time-stamp', 'claimed'],
  )
})

test('a lost phone is revoked by its owner or the office; the signature of before keeps its time, a new phone signs on', async () => {
  const id = await stage.open()
  assert.equal(whyOf(await stage.sign(hoa, id)), 'allowed')
  const [certificate] = await stage.as(stage.clerk, (context) => listCertificatesOf(context, stage.who(nam).actor))
  assert.ok(certificate)
  const revoke = (one: Who) =>
    stage.as(one, (context) => revokeCertificate(context, stage.installation, certificate.id, 'key-lost'))
  assert.equal(whyOf(await revoke(stage.who(hoa))), 'not-yours')
  assert.equal(whyOf(await revoke(stage.who(nam))), 'allowed')
  assert.equal(whyOf(await revoke(stage.clerk)), 'revoked-already')
  assert.equal(whyOf(await stage.ask(nam, id)), 'no-certificate')
  await stage.enrol(nam)
  assert.equal(whyOf(await stage.sign(nam, id)), 'allowed')
  assert.ok((await stage.as(stage.stranger, listRevoked)).length > 0, 'one list for all committees of the installation')
  assert.deepEqual(
    await stage.as(stage.stranger, listCertificates),
    [],
    'and whose they are is for their own committee',
  )
})
