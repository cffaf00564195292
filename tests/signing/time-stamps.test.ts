// Time stamps: asked for within a time, believed only when they answer what was asked; and a file made ready for the archive.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before, test } from 'node:test'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { appendProof } from '#paperwork/signing/pades/append-proof.ts'
import { appendStamp } from '#paperwork/signing/pades/append-stamp.ts'
import { type AskStamp, overHttp, stampOver } from '#paperwork/signing/time/stamp-client.ts'
import { answerStamp } from '#paperwork/signing/time/stamp-responder.ts'
import { pemOf } from '#paperwork/signing/verify/pem.ts'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { type House, makePerson, type Person } from './people.ts'
import { commitment, signAs, withFields } from './signed.ts'
import { trustIn } from './trusting.ts'

const stampedAt = new Date('2026-11-20T03:00:00Z')
let house: House & { stamper: { certificate: Uint8Array; key: Uint8Array } }
let person: Person
let trust: Trust
let ask: AskStamp
before(async () => {
  const { root, made } = await makeInstallation('Đảng ủy xã Lạc Khê', new Date('2026-01-02T00:00:00Z'))
  house = { root, issuer: made.issuer, stamper: made.stamper }
  person = await makePerson(house, 'Trần Thị Hòa')
  trust = await trustIn(house)
  ask = async (request) => answerStamp(house.stamper, house.issuer.certificate, request, stampedAt)
})

const bytes = [new Uint8Array([1, 2, 3])]

test('the own responder answers what the own client asks', async () => {
  const stamped = await stampOver(bytes, ask)
  assert.ok('token' in stamped, JSON.stringify(stamped))
  assert.deepEqual(stamped.stamp.at, stampedAt)
})

test('openssl takes the answer for a time stamp', {
  skip: spawnSync('openssl', ['version']).error ? 'openssl is not installed' : false,
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-stamp-'))
  const stamped = await stampOver(bytes, ask)
  assert.ok('token' in stamped)
  writeFileSync(path.join(folder, 'data'), bytes[0] ?? '')
  writeFileSync(path.join(folder, 'token'), stamped.token)
  writeFileSync(path.join(folder, 'root.pem'), pemOf(house.root.certificate, 'CERTIFICATE'))
  const how = [
    'ts',
    '-verify',
    '-data',
    'data',
    '-in',
    'token',
    '-token_in',
    '-CAfile',
    'root.pem',
    '-attime',
    '1795000000',
  ]
  const { stdout, stderr } = spawnSync('openssl', how, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  assert.match(stdout + stderr, /Verification: OK/)
})

test('no answer, a refusal, noise, and an answer to something else are told apart', async () => {
  const why = async (other: AskStamp) => {
    const stamped = await stampOver(bytes, other)
    return 'why' in stamped ? stamped.why : 'stamped'
  }
  assert.equal(await why(async () => Promise.reject(new Error('down'))), 'no-answer')
  assert.equal(
    await why(async () => answerStamp(house.stamper, house.issuer.certificate, new Uint8Array([1]), stampedAt)),
    'refused',
  )
  assert.equal(await why(async () => new Uint8Array([1, 2, 3])), 'wrong-answer')
  let kept = new Uint8Array()
  await stampOver(bytes, async (request) => {
    kept = new Uint8Array(await ask(request))
    return kept
  })
  assert.equal(await why(async () => kept), 'wrong-answer', 'an old answer sent again')
})

test('a responder that does not answer in time is not waited for', async () => {
  const server = createServer(() => {}).listen(0)
  const { port } = server.address() as AddressInfo
  const began = Date.now()
  assert.deepEqual(await stampOver(bytes, overHttp(`http://127.0.0.1:${port}`, 200)), { why: 'no-answer' })
  assert.ok(Date.now() - began < 2000)
  server.closeAllConnections()
  server.close()
})

test('a signature with a time stamp was given when the stamp says, and certificate, list and stamp can be kept in the file', async () => {
  const one = await signAs(await withFields(commitment(), 2), 'ky-1', person, house, { ask })
  const [first] = verifyPdf(one, trust).signatures
  assert.deepEqual(first?.when, { source: 'time-stamp', at: stampedAt })

  const two = await signAs(one, 'ky-2', person, house, { ask })
  const proof = {
    certificates: [house.root.certificate, house.issuer.certificate],
    revocationLists: trust.revocationLists,
  }
  const withProof = await appendProof(two, proof)
  assert.equal(verifyPdf(withProof, trust).verdict, 'sound')
  const archived = await appendStamp(withProof, 'luu-tru', ask)
  assert.ok(!('why' in archived))
  const report = verifyPdf(archived, { ...trust, revocationLists: [], authorities: [] })
  assert.equal(report.verdict, 'sound', 'with what lies in the file alone, and the root')
  assert.deepEqual(
    report.signatures.map(({ kind, covers }) => [kind, covers.bytes === covers.of]),
    [
      ['signature', false],
      ['signature', false],
      ['time-stamp', true],
    ],
  )
  assert.deepEqual(
    report.signatures[1]?.changesAfter.map(({ what }) => what),
    ['time-stamp-added', 'proof-added'],
  )
})

test('a stamp of somebody who may not stamp proves no time', async () => {
  const wrong: AskStamp = async (request) => answerStamp(house.issuer, house.issuer.certificate, request, stampedAt)
  const pdf = await signAs(await withFields(commitment(), 1), 'ky-1', person, house, { ask: wrong })
  assert.equal(verifyPdf(pdf, trust).signatures[0]?.when.source, 'claimed')
})
