// Archives that claim what they are not: bombs, entries over each other, directories that lie.
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { wordFile } from '../making/word.ts'

const mega = 1024 * 1024
const zeros = (size: number) => new Uint8Array(size)

type Entry = { name: string; at: number; packed: number; size: number; sum?: number; method?: number; flags?: number }

function central({ name, at, packed, size, sum = 0, method = 8, flags = 0 }: Entry): Buffer {
  const record = Buffer.alloc(46 + name.length)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(flags, 8)
  record.writeUInt16LE(method, 10)
  record.writeUInt32LE(sum, 16)
  record.writeUInt32LE(packed, 20)
  record.writeUInt32LE(size, 24)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt32LE(at, 42)
  record.write(name, 46, 'latin1')
  return record
}

function archive(body: Buffer, entries: Entry[], count = entries.length): Buffer {
  const directory = Buffer.concat(entries.map(central))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, directory, end])
}

function local(name: string, packed: Buffer, size: number): Buffer {
  const head = Buffer.alloc(30 + name.length)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(name.length, 26)
  head.write(name, 30, 'latin1')
  return Buffer.concat([head, packed])
}

const document = 'word/document.xml'
const packedZeros = deflateRawSync(zeros(40 * mega))
const body = local(document, packedZeros, 40 * mega)
const entry: Entry = { name: document, at: 0, packed: packedZeros.length, size: 40 * mega }
const huge = strToU8(`<w:document>${'&a;'.repeat(100_000)}</w:document>`)
const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};&a${index};&a${index};">`).join('')}]><w:document><w:body><w:p><w:r><w:t>&a20;</w:t></w:r></w:p></w:body></w:document>`
const outside = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:1/">]><w:document><w:body><w:p><w:r><w:t>&x;&y;</w:t></w:r></w:p></w:body></w:document>`
const nested = (depth: number, tag: string) => `<${tag}>`.repeat(depth)

/** Each under a name that says what it tries. */
export const archives: { [what: string]: () => Uint8Array } = {
  'one part of 300 MB': () => zipSync({ [document]: zeros(300 * mega), 'xl/workbook.xml': zeros(1) }, { level: 9 }),
  'a part just inside the limit': () => zipSync({ [document]: zeros(47 * mega) }),
  'five thousand entries over one another': () =>
    archive(
      body,
      Array.from({ length: 5000 }, (_, index) => ({
        ...entry,
        name: index ? `word/header${index}.xml` : document,
        size: 1000,
      })),
    ),
  'thirty headers over one another': () =>
    archive(
      body,
      Array.from({ length: 30 }, (_, index) => ({ ...entry, name: index ? `word/header${index}.xml` : document })),
    ),
  'a size of four gigabytes': () => archive(body, [{ ...entry, size: 0xffffffff }]),
  'a size of nothing': () => archive(body, [{ ...entry, size: 0 }]),
  'an entry behind the end': () => archive(body, [{ ...entry, at: 0xfffffff0 }]),
  'an entry that is its own directory': () => archive(body, [{ ...entry, at: body.length }]),
  'more entries than there are': () => archive(body, [entry], 65_535),
  'a method that nobody knows': () => archive(body, [{ ...entry, method: 99 }]),
  'a password': () => archive(body, [{ ...entry, flags: 1 }]),
  'names with ways out': () =>
    zipSync({
      [document]: zeros(10),
      '../../../../out.txt': zeros(10),
      '/etc/passwd': zeros(10),
      'C:\\x': zeros(1),
    }),
  'an archive in an archive in an archive': () => {
    let inner = zipSync({ [document]: zeros(20 * mega) })
    for (let depth = 0; depth < 12; depth++)
      inner = zipSync({ [document]: inner, 'word/embeddings/x.docx': inner }, { level: 0 })
    return inner
  },
  'a billion laughs': () => zipSync({ [document]: strToU8(laughs) }),
  'an entity from outside': () => zipSync({ [document]: strToU8(outside) }),
  'entities that nobody declared': () => zipSync({ [document]: huge }),
  'a million tags deep': () => zipSync({ [document]: strToU8(`<w:document><w:body>${nested(1_000_000, 'w:p')}`) }),
  'tables in tables': () => wordFile({ body: nested(20_000, 'w:tbl><w:tr><w:tc') }),
  'four million empty paragraphs': () => wordFile({ body: '<w:p/>'.repeat(4_000_000) }),
  'one attribute of 20 MB': () => wordFile({ body: `<w:p w:x="${'a'.repeat(20 * mega)}"/>` }),
  'cells that span for ever': () =>
    wordFile({
      body: `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(200)}</w:tbl>`,
    }),
  'lists without end': () =>
    wordFile({
      body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="-5"/></w:numPr></w:pPr></w:p>'.repeat(
        5000,
      ),
      numbering: '<w:num w:numId="-5"><w:abstractNumId w:val="-5"/></w:num>',
    }),
  'styles that rest on each other': () =>
    wordFile({
      body: '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
      styles:
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  macros: () => wordFile({ body: '<w:p/>', extra: { 'word/vbaProject.bin': zeros(100) } }),
  'a workbook that is none': () =>
    zipSync({ 'xl/workbook.xml': strToU8(laughs), 'xl/sharedStrings.xml': zeros(30 * mega) }),
}
