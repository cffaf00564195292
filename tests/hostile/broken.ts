// Honest files, broken in ways that a seed chooses: bytes changed, pieces cut, doubled, moved and put into one another.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const samples = [
  'seeds/demo-commune/ke-hoach-mau.docx',
  'tests/files/sample-plan.pdf',
  'tests/files/sample-plan.doc',
  'tests/files/many-things.doc',
  'tests/files/locked.docx',
  'tests/files/locked.pdf',
].map((file) => new Uint8Array(readFileSync(file)))

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const piece = fc.record({ from: place, to: place, length: place })
const surgery = fc.record({
  what: fc.constantFrom('change', 'cut', 'double', 'insert', 'graft', 'end', 'numbers'),
  piece,
  bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
  other: fc.nat(samples.length - 1),
})
type Surgery = { what: string; piece: { from: number; to: number; length: number }; bytes: Uint8Array; other: number }

function operate(file: Uint8Array, { what, piece, bytes, other }: Surgery): Uint8Array {
  const at = Math.floor(piece.from * file.length)
  const length = Math.floor(piece.length * piece.length * file.length)
  const [before, part, after] = [file.subarray(0, at), file.subarray(at, at + length), file.subarray(at + length)]
  switch (what) {
    case 'cut':
      return Buffer.concat([before, after])
    case 'double':
      return Buffer.concat([before, part, part, after])
    case 'insert':
      return Buffer.concat([before, bytes, file.subarray(at)])
    case 'graft': {
      const stranger = samples[other] ?? file
      const start = Math.floor(piece.to * stranger.length)
      return Buffer.concat([before, stranger.subarray(start, start + 4000), after])
    }
    case 'end':
      return before
    case 'numbers':
      return Buffer.from(
        Buffer.from(file)
          .toString('latin1')
          .replace(/\b\d{1,6}\b/g, (number) => (Number(number) % 7 === other ? '2147483647' : number)),
        'latin1',
      )
    default: {
      const changed = Buffer.from(file)
      changed.set(bytes.subarray(0, Math.max(0, file.length - at)), at)
      return changed
    }
  }
}

const onTheBytes = fc
  .record({ sample: fc.nat(samples.length - 1), surgeries: fc.array(surgery, { minLength: 1, maxLength: 5 }) })
  .map(({ sample, surgeries }) => surgeries.reduce(operate, samples[sample] ?? new Uint8Array()))

/** A zip with whole sums, whose XML is broken: it comes further than a zip with a wrong sum. */
const underTheZip = fc.array(surgery, { minLength: 1, maxLength: 4 }).map((surgeries) => {
  const parts = unzipSync(samples[0] ?? new Uint8Array())
  const xml = parts['word/document.xml'] ?? new Uint8Array()
  return zipSync({ ...parts, 'word/document.xml': surgeries.reduce(operate, xml) }, { level: 1 })
})

/** The XML stays whole; its numbers, tags and texts become something else. */
const inTheXml = fc
  .record({
    word: fc.constantFrom('w:p', 'w:tbl', 'w:tc', 'w:r', 'w:t', 'w:numPr', 'w:pPr', 'w:body', 'w:val'),
    with: fc.constantFrom('w:tbl', 'w:p', 'x', 'w:tc', 'w:txbxContent', 'mc:AlternateContent', 'w:ins', 'w:del'),
    seed: fc.nat(9),
  })
  .map(({ word, with: other, seed }) => {
    const parts = unzipSync(samples[0] ?? new Uint8Array())
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    let count = 0
    const changed = xml.replaceAll(new RegExp(`(</?)${word}\\b`, 'g'), (all, open: string) =>
      count++ % 10 === seed ? open + other : all,
    )
    return zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 1 })
  })

const heads = [
  '',
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-1.7\n',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '{\\rtf',
  '\xff\xd8\xff',
  '\x1f\x8b',
]
const noise = fc
  .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }))
  .map(([head, bytes]) => Buffer.concat([Buffer.from(head, 'latin1'), bytes]))

export const brokenFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: onTheBytes, weight: 4 },
  { arbitrary: underTheZip, weight: 2 },
  { arbitrary: inTheXml, weight: 2 },
  { arbitrary: noise, weight: 1 },
)
