// edXML out and in: byte for byte as the golden files, the same after a round trip, and lenient with what others write.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { day } from '#kernel/day.ts'
import { documentIdOf } from '#paperwork/exchange/edxml/document-id.ts'
import { type EdxmlDocument, type EdxmlMessage, organ } from '#paperwork/exchange/edxml/edxml.ts'
import { tooLongIn } from '#paperwork/exchange/edxml/field-lengths.ts'
import { parseEdxml } from '#paperwork/exchange/edxml/parse-edxml.ts'
import { codeOf, isStatusCode, statusCodes } from '#paperwork/exchange/edxml/status-code.ts'
import { writeDocument } from '#paperwork/exchange/edxml/write-document.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { pdf, sampleDocument, sampleStatus } from './sample.ts'

const golden = (name: string) => new URL(`./golden/${name}`, import.meta.url)
const bytes = (text: string) => new TextEncoder().encode(text)

/** GOLDEN=write makes the files anew, for whoever has looked at the difference. */
function assertGolden(name: string, text: string): void {
  if (process.env.GOLDEN === 'write') writeFileSync(golden(name), text)
  assert.equal(text, readFileSync(golden(name), 'utf8'))
}

function read(text: string | Uint8Array): EdxmlMessage {
  const verdict = parseEdxml(typeof text === 'string' ? bytes(text) : text)
  assert.ok(verdict.allowed, JSON.stringify(verdict))
  return verdict.message
}

test('a document and a status are written as in the golden files', () => {
  assertGolden('document.edxml', writeDocument(sampleDocument))
  assertGolden('status.edxml', writeStatus(sampleStatus))
})

test('root, namespace, order of children and dates are those of the samples', () => {
  const text = writeDocument(sampleDocument)
  assert.match(text, /<edXML [^>]*xmlns="http:\/\/www\.mic\.gov\.vn\/TBT\/QCVN_102_2016">/)
  assert.match(text, /<edXML:PromulgationDate>2026\/08\/05</)
  assert.match(text, /&lt;đợt 1&gt;/)
  const order = [
    'From',
    'To',
    'Code',
    'PromulgationInfo',
    'DocumentType',
    'Subject',
    'Content',
    'SignerInfo',
    'DueDate',
  ]
  const header = [...order, 'ToPlaces', 'OtherInfo', 'ResponseFor', 'SteeringType', 'DocumentId']
  const places = header.map((name) => text.search(new RegExp(`^ {4}<edXML:${name}>`, 'm')))
  assert.ok(places.every((place) => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  assert.ok(text.indexOf('<AttachmentEncoded>') > text.indexOf('</edXML:edXMLEnvelope>'))
})

test('what was written is read again as it was, also zipped', () => {
  assert.deepEqual(read(writeDocument(sampleDocument)), sampleDocument)
  assert.deepEqual(read(writeDocument(sampleDocument, 'zip')), sampleDocument)
  assert.deepEqual(read(writeStatus(sampleStatus)), sampleStatus)
})

test('any words survive the way out and in', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/\s+/g, ' ').trim().normalize('NFC'))
  const nonEmpty = words.filter((text) => text !== '')
  const days = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)))
  const documents = fc.record({
    subject: nonEmpty,
    content: words,
    place: words,
    on: days,
    due: fc.option(days),
    priority: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    toPlaces: fc.array(nonEmpty, { maxLength: 4 }),
    from: fc.record({ id: nonEmpty, name: words }).map(organ),
    pages: fc.option(fc.nat(999)),
    file: fc.uint8Array({ minLength: 1, maxLength: 400 }).filter((file) => file[0] !== 0x50),
  })
  fc.assert(
    fc.property(documents, fc.constantFrom('plain' as const, 'zip' as const), ({ file, ...some }, encoding) => {
      const [attachment] = sampleDocument.attachments
      assert.ok(attachment)
      const document: EdxmlDocument = { ...sampleDocument, ...some, attachments: [{ ...attachment, bytes: file }] }
      assert.deepEqual(read(writeDocument(document, encoding)), document)
    }),
    { numRuns: 200 },
  )
})

test('control letters that XML cannot hold are left out', () => {
  const message = read(writeDocument({ ...sampleDocument, subject: 'về\u0000 việc\u0008 này\uffff' }))
  assert.equal(message.kind === 'document' && message.subject, 'về việc này')
})

test('the older form in a SOAP envelope, other prefixes, another order and another writing of dates are read', () => {
  const message = read(readFileSync(golden('older-soap.xml')))
  assert.ok(message.kind === 'document')
  assert.deepEqual([message.number, message.notation, message.on], ['11', 'CV-TU', '2026-07-20'])
  assert.equal(message.subject, 'V/v báo cáo kết quả phong trào thi đua')
  assert.equal(message.from.name, 'Tỉnh ủy Hải Lam')
  assert.deepEqual(
    message.attachments.map(({ name, contentId }) => [name, contentId]),
    [['11-CV-TU.pdf', '1']],
  )
})

test('a file in a zip of one is unpacked, a Word file stays the zip that it is', () => {
  const word = zipSync({ '[Content_Types].xml': bytes('<x/>'), 'word/document.xml': bytes('<x/>') })
  const [attachment] = sampleDocument.attachments
  assert.ok(attachment)
  const message = read(writeDocument({ ...sampleDocument, attachments: [{ ...attachment, bytes: word }] }))
  assert.deepEqual(message.kind === 'document' && message.attachments[0]?.bytes, word)
  const zipped = read(writeDocument(sampleDocument, 'zip'))
  assert.deepEqual(zipped.kind === 'document' && zipped.attachments[0]?.bytes, pdf)
})

test('a document has both forms of its id', () => {
  const named = { id: 'b3f0', organId: '000.00.17.H99', on: day('2026-08-05'), number: '05', notation: 'KH-ĐU' }
  assert.equal(documentIdOf('organ-date-number', named), sampleDocument.documentId)
  assert.equal(documentIdOf('uuid', named), 'b3f0')
})

test('fields that are too long are named with their length', () => {
  assert.deepEqual(tooLongIn(sampleDocument), [])
  assert.deepEqual(tooLongIn(sampleStatus), [])
  const long = {
    ...sampleDocument,
    subject: 'đ'.repeat(501),
    signer: { ...sampleDocument.signer, fullName: 'a'.repeat(51) },
  }
  assert.deepEqual(tooLongIn(long), [
    { field: 'Subject', length: 501, most: 500 },
    { field: 'FullName', length: 51, most: 50 },
  ])
})

test('every status code is written and read', () => {
  for (const code of Object.keys(statusCodes)) {
    assert.ok(isStatusCode(code))
    const message = read(writeStatus({ ...sampleStatus, code }))
    assert.equal(message.kind === 'status' && message.code, code)
    assert.equal(codeOf(statusCodes[code]), code)
  }
  const short = read(writeStatus(sampleStatus).replace('>03<', '>3<'))
  assert.equal(short.kind === 'status' && short.code, '03')
})
