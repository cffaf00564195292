import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { refusalOf, textFrom } from '../../../../tests/making/opened.ts'
import { paragraph, wordFile } from '../../../../tests/making/word.ts'
import { openDocument } from './open-document.ts'

const mega = 1024 * 1024
const looksLike = async (bytes: Uint8Array): Promise<string> => {
  const verdict = await openDocument(bytes)
  return !verdict.allowed && verdict.refusal.why === 'not-a-document' ? verdict.refusal.looksLike : 'read'
}

test('nothing, blanks and a Word file without words are empty', async () => {
  assert.equal(await refusalOf(new Uint8Array()), 'empty')
  assert.equal(await refusalOf(Buffer.from(' \n\t\n ')), 'empty')
  assert.equal(await refusalOf(wordFile({ body: paragraph('') })), 'empty')
})

test('what is no text document is told by its content', async () => {
  assert.equal(await looksLike(Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')), 'image')
  assert.equal(await looksLike(zipSync({ 'xl/workbook.xml': strToU8('<a/>') })), 'spreadsheet')
  assert.equal(await looksLike(zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })), 'slides')
  assert.equal(await looksLike(zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') })), 'open-document')
  assert.equal(await looksLike(zipSync({ 'a.txt': strToU8('a') })), 'archive')
  assert.equal(await looksLike(Buffer.from('{\\rtf1 abc}')), 'rich-text')
  assert.equal(await looksLike(Buffer.from('<!DOCTYPE html><p>a</p>')), 'web-page')
  assert.equal(await looksLike(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])), 'unknown')
})

test('a file of more than 25 MB and a text of more than 1 MB are refused, just less is read', async () => {
  assert.equal(await refusalOf(new Uint8Array(25 * mega + 1)), 'too-large')
  assert.equal(await refusalOf(Buffer.alloc(mega + 1, 'a')), 'too-long')
  assert.equal((await textFrom(Buffer.alloc(mega, 'a'))).length, mega)
  assert.equal(await refusalOf(wordFile({ body: paragraph('chữ '.repeat(300_000)) })), 'too-long')
})

test('a Word file that unpacks to more than it may is refused before it does', async () => {
  assert.equal(await refusalOf(wordFile({ body: paragraph('a'.repeat(60 * mega)) })), 'zip-bomb')
  const pictures = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`word/media/${index}.bmp`, new Uint8Array(30 * mega)]),
  )
  assert.equal(await refusalOf(wordFile({ body: paragraph('a'), extra: pictures })), 'zip-bomb')
})

test('a Word file that hides the size it unpacks to is refused as well', async () => {
  const packed = deflateRawSync(Buffer.alloc(200 * mega, ' '))
  assert.equal(await refusalOf(zipWith('word/document.xml', packed, 10, 0)), 'zip-bomb')
})

test('a cut-off, changed or ill-formed Word file is damaged', async () => {
  const whole = readFileSync('seeds/demo-commune/ke-hoach-mau.docx')
  assert.equal(await refusalOf(whole.subarray(0, whole.length - 400)), 'damaged')
  const changed = Buffer.from(whole)
  changed.fill(0x55, 3000, 3040)
  assert.equal(await refusalOf(changed), 'damaged')
  assert.equal(await refusalOf(wordFile({ body: '<w:p>' })), 'damaged')
  const wrongSum = zipWith('word/document.xml', deflateRawSync(Buffer.from('<w:a/>')), 6, 1)
  assert.equal(await refusalOf(wrongSum), 'damaged')
})

test('a locked part of an archive is told as a password', async () => {
  const content = Buffer.from('<w:a/>')
  assert.equal(
    await refusalOf(zipWith('word/document.xml', deflateRawSync(content), 6, crc32(content), 1)),
    'encrypted',
  )
})

test('a document that defines entities for itself does not grow by them', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body></w:document>'
  assert.equal(await refusalOf(zipSync({ 'word/document.xml': strToU8(bomb) })), 'damaged')
})

/** An archive with one packed file that says of itself whatever it likes. */
function zipWith(name: string, packed: Uint8Array, size: number, sum: number, flags = 0): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(flags, 8)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(sum, 16)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}
