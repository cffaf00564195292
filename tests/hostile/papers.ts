// PDF, old Word and plain files that lead a reader in circles or ask for more than there is.
import { deflateSync } from 'node:zlib'

const mega = 1024 * 1024
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function pdf(objects: string[], trailer = '/Root 1 0 R'): Uint8Array {
  const body = objects.map((content, index) => `${index + 1} 0 obj\n${content}\nendobj\n`).join('')
  return latin(`%PDF-1.7\n${body}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n0\n%%EOF\n`)
}

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>'
const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const stream = (content: Buffer | string, entries: string) => {
  const text = typeof content === 'string' ? content : content.toString('latin1')
  return `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`
}
const withContent = (content: string) => pdf([catalog, pages, page, content, font])
const packed = (content: Buffer) => stream(deflateSync(content), '/Filter /FlateDecode')

const old = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
function compound(change: (head: Buffer) => void): Uint8Array {
  const file = Buffer.alloc(512 * 40, 0)
  file.write(old, 'latin1')
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(4096, 56)
  file.writeUInt32LE(0xfffffffe, 60)
  file.writeUInt32LE(0xfffffffe, 68)
  change(file)
  return file
}

export const papers: { [what: string]: () => Uint8Array } = {
  'pages that hold themselves': () => pdf([catalog, '<< /Type /Pages /Count 9999999 /Kids [2 0 R 2 0 R] >>']),
  'a billion pages': () =>
    pdf([catalog, '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', page, stream('', ''), font]),
  'a page of 200 MB behind 200 KB': () => withContent(packed(Buffer.alloc(200 * mega, ' '))),
  'letters without end': () =>
    withContent(packed(Buffer.from(`BT /F 12 Tf ${'(aaaaaaaaaaaaaaaaaaaa) Tj 1 0 Td '.repeat(300_000)} ET`))),
  'a stream that is packed twenty times': () =>
    withContent(stream(deflateSync(Buffer.alloc(mega)), `/Filter [${'/FlateDecode '.repeat(20)}]`)),
  'arrays a hundred thousand deep': () => pdf([`${'['.repeat(100_000)}`, pages]),
  'dictionaries without end': () => pdf([`${'<< /A '.repeat(50_000)}`, pages]),
  'a length that leads to itself': () => pdf([catalog, pages, page, '<< /Length 4 0 R >>\nstream\nx\nendstream', font]),
  'a length beyond the file': () =>
    pdf([catalog, pages, page, '<< /Length 99999999999 >>\nstream\nx\nendstream', font]),
  'a script': () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>',
      pages,
      page,
      stream('BT /F 12 Tf (x) Tj ET', ''),
      font,
    ]),
  'a font of nonsense': () =>
    pdf([
      catalog,
      pages,
      page,
      stream('BT /F 12 Tf (x) Tj ET', ''),
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>',
    ]),
  'tables that point at each other': () =>
    latin(
      '%PDF-1.5\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 /Size 99999999 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
    ),
  'nothing but a head': () => latin('%PDF-'),
  'old Word: a chain of sectors that never ends': () => compound((file) => file.fill(0, 512)),
  'old Word: two billion sectors': () => compound((file) => file.writeUInt32LE(0x7fffffff, 44)),
  'old Word: sectors of 2^65535 bytes': () => compound((file) => file.writeUInt16LE(65_535, 30)),
  'old Word: a directory behind the end': () => compound((file) => file.writeUInt32LE(0x7ffffff0, 48)),
  'old Word: nothing but a head': () => latin(old),
  'one line of a megabyte': () => latin('a'.repeat(mega)),
  'a megabyte of opening quotes': () => Buffer.from('“'.repeat(340_000)),
  'a megabyte of numbers and dots': () => latin('1.1.1.1.'.repeat(130_000)),
  'a megabyte of blanks before a letter': () => latin(`${' '.repeat(mega - 10)}x`),
  'a megabyte of dates': () => latin('ngay 20/12/2026; '.repeat(60_000)),
  'a megabyte of marks on one letter': () => Buffer.from(`a${'\u0301'.repeat(520_000)}`),
  'letters of three encodings': () =>
    Buffer.concat([Buffer.from('Đảng ủy '), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from('KẾ', 'utf16le')]),
  'two marks of order': () => Buffer.from([0xff, 0xfe, 0xfe, 0xff, 0, 0, 0xd8, 0]),
  'a web page': () => latin('<!doctype html><script>alert(1)</script>'),
  'a drawing with a script': () => latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'a program': () => latin(`MZ\x90\0${'\0'.repeat(2000)}`),
  'a shell script': () => latin('#!/bin/sh\nrm -rf /\n'),
  'rich text with an object': () => latin('{\\rtf1{\\object\\objdata 0105}}'),
  '26 MB of zeros': () => new Uint8Array(26 * mega),
}
