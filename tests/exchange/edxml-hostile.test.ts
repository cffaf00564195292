// Packages made to hurt, and packages that are only broken: each is refused with its reason, quickly, in a thread of its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { readEdxml } from '#paperwork/exchange/edxml/read-edxml.ts'
import { largestPackage } from '#paperwork/exchange/edxml/reading.ts'
import { writeDocument } from '#paperwork/exchange/edxml/write-document.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { sampleDocument, sampleStatus } from './sample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const good = writeDocument(sampleDocument)
const carried = (file: Uint8Array) =>
  writeDocument({ ...sampleDocument, attachments: sampleDocument.attachments.map((one) => ({ ...one, bytes: file })) })

async function whyOf(package_: string | Uint8Array, within?: { milliseconds: number; megabytes: number }) {
  const began = performance.now()
  const read = await readEdxml(typeof package_ === 'string' ? bytes(package_) : package_, within)
  assert.ok(performance.now() - began < 8000, 'it took too long')
  return read.allowed ? null : read.refusal
}

test('a good one is taken', async () => assert.equal(await whyOf(good), null))

test('entities that blow up, and any other DTD, are refused unread', async () => {
  const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><edXML>&l12;</edXML>`
  assert.deepEqual(await whyOf(bomb), { why: 'has-doctype' })
  const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><edXML>&f;</edXML>'
  assert.deepEqual(await whyOf(outside), { why: 'has-doctype' })
  const late = `<?xml version="1.0"?><!--${' '.repeat(9000)}--><!DOCTYPE x [<!ENTITY a "b">]><edXML/>`
  assert.deepEqual(await whyOf(late), { why: 'has-doctype' })
  assert.deepEqual(await whyOf(good.replace('Sông Trăng', '&unknown;')).then((one) => one?.why), 'not-xml')
})

test('nesting of ten megabytes, and a million elements, are refused at the limit', async () => {
  assert.deepEqual(await whyOf('<edXML>'.repeat(1_500_000)), { why: 'too-deep' })
  assert.deepEqual(await whyOf(`<edXML>${'<a/>'.repeat(1_000_000)}</edXML>`), { why: 'too-many-parts' })
})

test('what is cut off, not XML, in no known encoding, or something else is refused by name', async () => {
  assert.equal((await whyOf(good.slice(0, good.length / 2)))?.why, 'not-xml')
  assert.equal((await whyOf('%PDF-1.7'))?.why, 'not-xml')
  assert.deepEqual(await whyOf(new Uint8Array([0x3c, 0xff, 0xfe, 0x41])), { why: 'encoding' })
  assert.deepEqual(await whyOf('<html><body/></html>'), { why: 'not-edxml', root: 'html' })
  assert.deepEqual(await whyOf('<edXML/>'), { why: 'field-missing', field: 'MessageHeader' })
  assert.deepEqual(await whyOf(''), { why: 'empty' })
  assert.deepEqual(await whyOf(new Uint8Array(largestPackage + 1)), { why: 'too-large' })
})

test('a file that is damaged, absent or a bomb is refused by its name', async () => {
  const name = '05-KH-ĐU.pdf'
  const encoded = /<ContentTransferEncoded>([^<]+)</.exec(good)?.[1] ?? ''
  assert.deepEqual(await whyOf(good.replace(encoded, encoded.slice(0, -3))), { why: 'file-damaged', name })
  assert.deepEqual(await whyOf(good.replace(encoded, '')), { why: 'file-damaged', name })
  assert.deepEqual(await whyOf(good.replace(encoded, '%%%=')), { why: 'file-damaged', name })
  assert.deepEqual(await whyOf(good.replace(/<AttachmentEncoded>.*<\/AttachmentEncoded>/s, '')), {
    why: 'file-missing',
    name,
  })
  const bomb = zipSync({ 'a.pdf': new Uint8Array(60 * 1024 * 1024) })
  assert.deepEqual(await whyOf(carried(bomb)), { why: 'file-too-large', name })
  const cut = zipSync({ 'a.pdf': crypto.getRandomValues(new Uint8Array(5000)) }).slice(0, 3000)
  assert.deepEqual(await whyOf(carried(cut)), { why: 'file-damaged', name })
})

test('a zip that lies about its size gives no more than it said', async () => {
  const zip = zipSync({ 'a.pdf': new Uint8Array(30 * 1024 * 1024) })
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const directory = Buffer.from(zip).indexOf('PK\x01\x02')
  view.setUint32(directory + 24, 1000, true) // the size that the directory tells
  assert.deepEqual(await whyOf(carried(zip)), { why: 'file-damaged', name: '05-KH-ĐU.pdf' })
})

test('missing and impossible fields are named', async () => {
  const without = (name: string) => good.replace(new RegExp(`<edXML:${name}>.*?</edXML:${name}>`, 's'), '')
  assert.deepEqual(await whyOf(without('From')), { why: 'field-missing', field: 'From/OrganId' })
  assert.deepEqual(await whyOf(without('Code')), { why: 'field-missing', field: 'Code/CodeNumber' })
  assert.deepEqual(await whyOf(without('PromulgationInfo')), {
    why: 'field-missing',
    field: 'PromulgationInfo/PromulgationDate',
  })
  assert.deepEqual(await whyOf(without('Subject')), { why: 'field-missing', field: 'Subject' })
  const noFile = writeDocument({ ...sampleDocument, attachments: [] })
  assert.deepEqual(await whyOf(noFile), { why: 'field-missing', field: 'AttachmentEncoded/Attachment' })
  const on = (written: string) => good.replace('2026/08/05<', `${written}<`)
  for (const wrong of ['2026/02/30', '05082026', '2026/13/01'])
    assert.deepEqual(await whyOf(on(wrong)), { why: 'field-wrong', field: 'PromulgationDate' })
  const odd = good.replace('DocType>0<', 'DocType>9<')
  assert.deepEqual(await whyOf(odd), { why: 'field-wrong', field: 'BussinessDocType' })
})

test('a status without its document or its code is refused', async () => {
  const status = writeStatus(sampleStatus)
  assert.equal(await whyOf(status), null)
  const without = (name: string) => status.replace(new RegExp(`<edXML:${name}>.*?</edXML:${name}>`, 's'), '')
  assert.deepEqual(await whyOf(without('ResponseFor')), { why: 'field-missing', field: 'ResponseFor' })
  assert.deepEqual(await whyOf(without('StatusCode')), { why: 'field-missing', field: 'StatusCode' })
  assert.deepEqual(await whyOf(status.replace('>03<', '>77<')), { why: 'field-wrong', field: 'StatusCode' })
  const nameless = {
    ...sampleStatus,
    responseFor: { ...sampleStatus.responseFor, documentId: '', number: '', notation: '' },
  }
  assert.deepEqual(await whyOf(writeStatus(nameless)), { why: 'field-missing', field: 'ResponseFor/DocumentId' })
})

test('a package that takes too long or too much memory stops nothing but its thread', async () => {
  const heavy = `<edXML><a>${'x&amp;'.repeat(2_500_000)}</a></edXML>`
  assert.deepEqual(await whyOf(heavy, { milliseconds: 5, megabytes: 300 }), { why: 'too-slow' })
  assert.equal((await whyOf(heavy, { milliseconds: 5000, megabytes: 20 }))?.why, 'too-much-memory')
  assert.equal(await whyOf(good), null)
})
