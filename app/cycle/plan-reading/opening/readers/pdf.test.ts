import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openedFrom, refusalOf, textFrom } from '../../../../../tests/making/opened.ts'
import { pdfOf } from '../../../../../tests/making/pdf.ts'

const samplePdf = readFileSync('tests/files/sample-plan.pdf')
const flat = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('- KH', '-KH').trim()

test('the sample plan says the same words in the same order as its Word file', async () => {
  const word = await textFrom(readFileSync('seeds/demo-commune/ke-hoach-mau.docx'))
  assert.equal(flat(await textFrom(samplePdf)), flat(word))
})

test('pages follow each other without a gap and cover the text', async () => {
  const { text, pages } = await openedFrom(samplePdf)
  assert.ok(pages && pages.length === 5)
  assert.equal(pages[0]?.[0], 0)
  assert.equal(pages.at(-1)?.[1], text.length)
  for (const [index, [start]] of pages.entries()) if (index > 0) assert.equal(start, pages[index - 1]?.[1])
})

test('pieces of a line are joined by their places, in whatever order the file draws them', async () => {
  const texts = [
    { x: 72, y: 200, text: 'Dong hai' },
    { x: 110, y: 100, text: 'mot' },
    { x: 72, y: 100, text: 'Dong' },
  ]
  assert.equal(await textFrom(pdfOf([{ texts }])), 'Dong mot\nDong hai')
})

test('a page without words is a page all the same', async () => {
  const texts = [{ x: 72, y: 100, text: 'Trang hai' }]
  const { text, pages } = await openedFrom(pdfOf([{}, { texts }]))
  assert.equal(text, '\nTrang hai')
  assert.deepEqual(pages, [
    [0, 1],
    [1, 10],
  ])
})

test('a scan is refused, with the stamp of a signing program on it too', async () => {
  const stamp = [{ x: 300, y: 40, text: 'Ky boi: Van phong' }]
  assert.equal(await refusalOf(pdfOf([{ scanned: true }, { scanned: true }])), 'scanned')
  assert.equal(await refusalOf(pdfOf([{ scanned: true, texts: stamp }])), 'scanned')
})

test('a scanned appendix is told to the clerk, and the plan is read', async () => {
  const words = 'Ke hoach phat dong phong trao thi dua trong toan xa, gom hai dot va mot le phat dong'
  const page = { texts: [{ x: 72, y: 100, text: words }] }
  const opened = await openedFrom(pdfOf([page, page, { scanned: true }]))
  assert.deepEqual(opened.notes, [{ note: 'pages-without-text', pages: [3] }])
})

test('a PDF with a password is refused as such', async () =>
  assert.equal(await refusalOf(readFileSync('tests/files/locked.pdf')), 'encrypted'))

test('a PDF cut off in the middle is damaged, or still has its words', async () =>
  assert.match(await refusalOf(samplePdf.subarray(0, 20_000)), /^(damaged|empty|scanned|read)/))
