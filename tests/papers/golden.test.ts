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
let offices: Record<string, Uint8Array> = {}

before(async () => {
  for (const name of names) {
    pdfs[name] = await writePdf(samples[name])
    words[name] = await writeWord(samples[name])
  }
  if (hasOffice) offices = await converted(words)
})

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
