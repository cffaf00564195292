// Every text either stands on paper as it was written, or is refused with where it stands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { day } from '#kernel/day.ts'
import { mayWrite } from './may-write.rules.ts'
import { writeRefusalText } from './may-write.words.ts'
import type { Paper } from './paper.ts'
import { writeWord } from './writers/docx/write-word.ts'
import { faultsOf } from './writers/pdf/check-pdf.ts'
import { writePdf } from './writers/pdf/write-pdf.ts'

const paperWith = (text: string): Paper => ({
  ...{ family: 'PARTY', type: 'notice', format: 'A4', on: day('2026-08-05'), drawnOn: day('2026-08-01') },
  ...{ superior: null, issuer: 'Đảng ủy xã Sông Trăng', number: null, place: 'Sông Trăng', heading: 'Thông báo' },
  ...{ subject: 'về lịch họp', closing: { kind: 'block', block: { office: 'Bí thư', name: 'Hứa Đức Toàn' } } },
  body: [{ kind: 'paragraph', runs: [{ text: `${text} hết` }] }],
})

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

async function assertLiteral(text: string): Promise<void> {
  const paper = paperWith(text)
  const pdf = await writePdf(paper)
  const { text: read } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  assert.ok(bare(read).includes(bare(text)), `${JSON.stringify(text)} in the PDF`)
  assert.deepEqual(await faultsOf(pdf), [])
  const document = unzipSync(await writeWord(paper))['word/document.xml'] ?? new Uint8Array()
  const words = [...strFromU8(document).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('')
  assert.ok(bare(unescaped(words)).includes(bare(text)), `${JSON.stringify(text)} in the Word file`)
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

for (const text of [
  '#panic()',
  '<b>đậm</b>',
  '{{x}}',
  '$1+1$',
  '*đậm* _nghiêng_',
  '= Đầu đề',
  '#import "a"',
  '\\u{41}',
  '@ai',
  '"nháy" &amp; --',
  'a~b `mã`',
])
  test(`${text} comes out as it was written`, () => assertLiteral(text))

test('a name of two hundred letters in words is written', () => assertLiteral('Nguyễn Thị '.repeat(18)))
test('letters that came apart are put together', () => assertLiteral('Đảng ủy Sông Trăng'.normalize('NFD')))

const refusal = (paper: Paper) => {
  const verdict = mayWrite(paper)
  assert.ok(!verdict.allowed)
  return verdict.refusal
}

test('a letter that the font lacks is refused with its place', () => {
  assert.deepEqual(refusal(paperWith('Vui quá 😀')), {
    why: 'letters-missing',
    found: [{ letters: ['😀'], place: { part: 'body', block: 1 } }],
  })
  const said = { vi: /😀 U\+1F600 \(ở nội dung, đoạn 1\)/, en: /😀 U\+1F600 \(in the body, paragraph 1\)/ }
  for (const language of ['vi', 'en'] as const)
    assert.match(writeRefusalText({ language }, refusal(paperWith('😀'))), said[language])
})

for (const [letter, name] of [
  ['\u202e', 'a mark from right to left'],
  ['\u0007', 'a bell'],
  ['\u200b', 'an unseen space'],
  ['\ud800', 'half a letter'],
  ['א', 'a letter that runs to the left'],
  ['\ue000', 'a letter of nobody'],
] as const)
  test(`${name} is refused`, () => assert.equal(refusal(paperWith(`a${letter}b`)).why, 'letters-missing'))

test('every part of a paper is looked at', () => {
  const odd = '😀'
  const plain = paperWith('x')
  const annex = {
    title: 'Bảng',
    body: [
      {
        kind: 'table' as const,
        table: { columns: [{ heading: 'A', width: 1 }], rows: [{ kind: 'group' as const, text: odd }] },
      },
    ],
  }
  const papers: [Paper, object][] = [
    [{ ...plain, issuer: odd }, { part: 'head' }],
    [{ ...plain, subject: odd }, { part: 'subject' }],
    [{ ...plain, addressees: [odd] }, { part: 'addressees' }],
    [{ ...plain, closing: { kind: 'columns', blocks: [{ name: odd }] } }, { part: 'closing' }],
    [{ ...plain, drafter: odd }, { part: 'recipients' }],
    [{ ...plain, contact: odd }, { part: 'contact' }],
    [{ ...plain, cover: [odd] }, { part: 'cover' }],
    [
      { ...plain, body: [...plain.body, { kind: 'page-break' }, { kind: 'field', label: odd, text: '' }] },
      { part: 'body', block: 3 },
    ],
    [
      { ...plain, annexes: [annex] },
      { part: 'annex', annex: 1, block: 1 },
    ],
    [
      { ...plain, annexes: [{ ...annex, title: odd, body: [] }] },
      { part: 'annex', annex: 1, block: null },
    ],
  ]
  for (const [paper, place] of papers) {
    assert.deepEqual(refusal(paper), { why: 'letters-missing', found: [{ letters: [odd], place }] })
    for (const language of ['vi', 'en'] as const)
      assert.match(writeRefusalText({ language }, refusal(paper)), /U\+1F600/)
  }
})

test('a word of two hundred letters that cannot be parted is refused', () => {
  const refused = refusal(paperWith('Ư'.repeat(200)))
  assert.equal(refused.why, 'words-too-wide')
  assert.match(writeRefusalText({ language: 'vi' }, refused), /dài hơn chỗ đặt nó: Ư{40}…/)
  assert.match(writeRefusalText({ language: 'en' }, refused), /wider than their place/)
})

test('the State knows no A5', () => {
  const paper: Paper = { ...paperWith('x'), family: 'STATE', format: 'A5' }
  assert.deepEqual(refusal(paper), { why: 'no-such-format', format: 'A5' })
  assert.match(writeRefusalText({ language: 'vi' }, refusal(paper)), /không dùng khổ giấy A5/)
  assert.match(writeRefusalText({ language: 'en' }, refusal(paper)), /knows no A5/)
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'#[]{}()<>&"\'*_`=-+$@~\\/%.;:!?ăâđêôơưĐỘỆ 0'), maxLength: 60 }),
)

test('whatever is allowed comes out literally in both files', () =>
  fc.assert(
    fc.asyncProperty(text, async (any) => {
      if (mayWrite(paperWith(any)).allowed) await assertLiteral(any)
    }),
    { numRuns: 150 },
  ))
