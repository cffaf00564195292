// Broken and hostile files and signatures never crash the check, and it stops where a file takes too long or too much.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { readCertificate } from '#paperwork/signing/certificates/certificate.ts'
import { readRevocationList } from '#paperwork/signing/certificates/revocation-list.ts'
import { readSignedData } from '#paperwork/signing/cms/signed-data.ts'
import { readTimeStamp } from '#paperwork/signing/cms/time-stamp.ts'
import { Malformed } from '#paperwork/signing/der/malformed.ts'
import { answerStamp } from '#paperwork/signing/time/stamp-responder.ts'
import { checkPdf } from '#paperwork/signing/verify/check-pdf.ts'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { append } from './appending.ts'
import { type House, makeHouse, makePerson } from './people.ts'
import { commitment, signInTurn } from './signed.ts'
import { trustIn } from './trusting.ts'

let house: House
let trust: Trust
let pdf: Uint8Array
let cms: Buffer
before(async () => {
  house = await makeHouse()
  trust = await trustIn(house)
  pdf = await signInTurn([await makePerson(house, 'Trần Thị Hòa'), await makePerson(house, 'Lê Văn Nam')], house)
  const file = Buffer.from(pdf).toString('latin1')
  const from = file.lastIndexOf('/Contents <') + '/Contents <'.length
  const padded = Buffer.from(file.slice(from, file.indexOf('>', from)), 'hex')
  cms = padded.subarray(0, 4 + padded.readUInt16BE(2))
})

const changes = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) }),
  { minLength: 1, maxLength: 5 },
)

function bent(bytes: Uint8Array, made: { at: number; bytes: Uint8Array }[], kept: number): Buffer {
  const out = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * kept)))
  for (const { at, bytes: put } of made)
    out.set(put.subarray(0, out.length), Math.floor(at * Math.max(0, out.length - put.length)))
  return out
}

const kept = fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true }))

test('no changed or cut file crashes the check, and none of them is sound', () => {
  const property = fc.property(changes, kept, (made, part) => {
    const changed = bent(pdf, made, part)
    const { verdict } = verifyPdf(changed, trust)
    if (!changed.equals(pdf)) assert.notEqual(verdict, 'sound')
  })
  fc.assert(property, { numRuns: 1000 })
})

test('no changed word of the structure crashes the check', () => {
  const words = [
    '/Prev',
    '/Kids',
    '/Type',
    '/Length',
    '/Fields',
    '/ByteRange',
    '/V',
    'obj',
    'xref',
    'startxref',
    '/Root',
    '/Annots',
  ]
  const others = ['/Prev', '0', '-1', '99999999999', '<<', '[[[[', '1 0 R', '(', '/Kids', 'null', '>>', 'endobj']
  const property = fc.property(
    fc.constantFrom(...words),
    fc.constantFrom(...others),
    fc.nat(20),
    (word, other, which) => {
      const file = Buffer.from(pdf).toString('latin1')
      const places = [...file.matchAll(new RegExp(word, 'g'))].map(({ index }) => index)
      const at = places[which % places.length] ?? 0
      const changed = Buffer.from(file.slice(0, at) + other + file.slice(at + word.length), 'latin1')
      if (!changed.equals(pdf)) assert.notEqual(verifyPdf(changed, trust).verdict, 'sound')
    },
  )
  fc.assert(property, { numRuns: 500 })
})

test('no changed certificate, signature, list or stamp crashes its reader', () => {
  const stamp = answerStamp(house.issuer, house.issuer.certificate, new Uint8Array([1]), new Date())
  const readers: [Uint8Array, (bytes: Uint8Array) => unknown][] = [
    [cms, readSignedData],
    [house.issuer.certificate, readCertificate],
    [trust.revocationLists[1] ?? cms, readRevocationList],
    [cms, (bytes) => readTimeStamp(bytes, [bytes])],
    [stamp, readSignedData],
  ]
  for (const [bytes, read] of readers)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.tuple(changes, kept).map(([made, part]) => bent(bytes, made, part)),
        ),
        (one) => {
          try {
            read(one)
          } catch (error) {
            assert.ok(error instanceof Malformed, `${error}`)
          }
        },
      ),
      { numRuns: 400 },
    )
})

test('a file made to be slow, deep or large is stopped or refused', async () => {
  const whyOf = async (bytes: Uint8Array, bounds?: { milliseconds: number; megabytes: number }) => {
    const checked = await checkPdf(bytes, trust, bounds)
    return checked.allowed ? checked.report.verdict : checked.refusal.why
  }
  assert.equal(await whyOf(pdf), 'sound')
  assert.equal(await whyOf(new Uint8Array()), 'empty')
  assert.equal(await whyOf(new Uint8Array(21 * 1024 * 1024)), 'too-large')
  assert.notEqual(await whyOf(append(pdf, { 900: '['.repeat(100_000) })), 'sound')
  const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024))
  const bomb = Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 9 /First 9 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
  assert.notEqual(await whyOf(append(pdf, { 900: bomb })), 'sound')
  assert.equal(await whyOf(slow(), { milliseconds: 150, megabytes: 300 }), 'too-slow')
  assert.equal(await whyOf(greedy(), { milliseconds: 60_000, megabytes: 300 }), 'too-much-memory')
  assert.equal(await whyOf(pdf), 'sound', 'the next file is checked as ever')
})

/** Every signature more is one more state of the file, and each is read from the beginning. */
function slow(): Buffer {
  let file: Buffer = Buffer.from(commitment())
  const objects: Record<number, string> = {}
  for (let number = 900; number < 60_900; number++)
    objects[number] = `<< /Type /Sig /ByteRange [0 1 2 ${number}] /Contents <00> >>`
  file = append(file, objects)
  for (let more = 0; more < 3; more++) file = append(file, Object.fromEntries(Object.entries(objects).slice(0, 20_000)))
  return file
}

function greedy(): Buffer {
  const many = `[${'<</A 1/B[1 2 3]>>'.repeat(1_100_000)}]`
  return append(commitment(), { 900: many, 1: `<< /Type /Catalog /Pages 2 0 R /AcroForm 900 0 R /X 900 0 R >>` })
}
