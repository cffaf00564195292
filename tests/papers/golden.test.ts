// Every type of paper, written as PDF and as Word, which LibreOffice turns into PDF again: the same words at the same places.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { paperTypes } from '#paperwork/documents/paper-type.ts'
import { writeWord } from '#paperwork/documents/writers/docx/write-word.ts'
import { faultsOf } from '#paperwork/documents/writers/pdf/check-pdf.ts'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { converted, hasOffice } from './converted.ts'
import { type Page, printed, textOf } from './printed.ts'
import { type SampleName, samples } from './samples/samples.ts'

const names = Object.keys(samples) as SampleName[]
const skip = !hasOffice && 'LibreOffice is not installed'
const [pdfs, words]: [Record<string, Uint8Array>, Record<string, Uint8Array>] = [{}, {}]
const printedLines: Record<string, string[]> = {}
let offices: Record<string, Uint8Array> = {}

before(async () => {
  for (const name of names) {
    pdfs[name] = await writePdf(samples[name])
    words[name] = await writeWord(samples[name])
    printedLines[name] = (await printed(pdfs[name] ?? new Uint8Array())).flatMap(linesOf)
  }
  if (hasOffice) offices = await converted(words)
})

/** But for the numbers of pages, which Word counts itself. */
const linesOf = ({ words: all }: Page): string[] =>
  all.filter(({ baseline }) => baseline > 18).map(({ text }) => text.replace(/\s+/g, ''))

const pagesOf = (files: Record<string, Uint8Array>, name: string): Promise<Page[]> =>
  printed(files[name] ?? new Uint8Array())

test('every type of paper has a sample', () =>
  assert.deepEqual(
    paperTypes.filter((type) => !names.some((name) => samples[name].type === type)),
    [],
  ))

for (const name of names) {
  test(`${name}: the PDF has its fonts and its metadata, and no letter is missing`, async () =>
    assert.deepEqual(await faultsOf(pdfs[name] ?? new Uint8Array()), []))

  test(`${name}: the Word file names Times New Roman and no other font`, () => {
    const files = unzipSync(words[name] ?? new Uint8Array())
    const fonts = [...strFromU8(files['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:rFonts ([^/]*)\/>/g)]
    assert.ok(fonts.length > 10)
    for (const [, font = ''] of fonts)
      for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
        assert.match(font, new RegExp(`w:${script}="Times New Roman"`))
  })

  test(`${name}: every line of the PDF is in the Word file`, () => {
    const files = unzipSync(words[name] ?? new Uint8Array())
    const parts = Object.keys(files).filter((file) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(file))
    const text = parts.map((part) => wordText(strFromU8(files[part] ?? new Uint8Array()))).join('')
    for (const line of printedLines[name] ?? []) assert.ok(text.includes(line), line)
  })

  test(`${name}: the PDF and the Word file say the same`, { skip }, async () =>
    assert.equal(textOf(await pagesOf(pdfs, name)), textOf(await pagesOf(offices, name))),
  )

  test(`${name}: every word of the Word file stands where it stands in the PDF, within a millimetre and a point`, {
    skip,
  }, async () => {
    const [ours, theirs] = [await pagesOf(pdfs, name), await pagesOf(offices, name)]
    assert.equal(theirs.length, ours.length, 'pages')
    const off = ours.flatMap((page, index) => awayFrom(page, theirs[index]))
    assert.deepEqual(off, [])
  })
}

const wordText = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    )
    .join('')
    .replace(/\s+/g, '')

const [millimetre, point] = [1, 25.4 / 72]

/** Words that the other page has elsewhere. */
function awayFrom(page: Page, other: Page | undefined): string[] {
  return page.words.flatMap(({ text, left, baseline }) => {
    const same = other?.words.filter((word) => word.text === text) ?? []
    const near = same.some(
      (word) => Math.abs(word.left - left) < millimetre && Math.abs(word.baseline - baseline) < point,
    )
    return near
      ? []
      : [
          `${text} at ${left.toFixed(1)}, ${baseline.toFixed(1)}: ${same.map((word) => `${word.left.toFixed(1)}, ${word.baseline.toFixed(1)}`).join(' or ')}`,
        ]
  })
}
