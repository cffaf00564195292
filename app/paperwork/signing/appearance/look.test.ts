import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { lookOf, type SignatureLook } from './look.ts'
import { signatureAppearance } from './signature-appearance.ts'

const secretary: SignatureLook = {
  ...{ family: 'PARTY', kind: 'person', name: 'Trần Thị Hòa', office: 'Bí thư Chi bộ thôn Đông', picture: null },
  ...{ at: new Date('2026-11-20T02:30:05Z'), width: 150, height: 70 },
}

test('a person signs in blue, with Vietnamese time to the second', () => {
  const { colour, lines } = lookOf(secretary)
  assert.equal(colour, '#0b3d91')
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['Đã ký số', 'Trần Thị Hòa', 'Bí thư Chi bộ thôn Đông', '20/11/2026 09:30:05 +07:00'],
  )
})

test('the organ of the State signs in black, upright, 10 pt; that of the Party in the red of its seal', () => {
  const organ: SignatureLook = { ...secretary, kind: 'organ', office: null, name: 'Số 05/KH-UBND', family: 'STATE' }
  assert.deepEqual(lookOf(organ), {
    ...{ colour: '#000000', size: 10 },
    lines: [
      { text: 'Số 05/KH-UBND', bold: false },
      { text: '20/11/2026 09:30:05 +07:00', bold: false },
    ],
  })
  assert.equal(lookOf({ ...organ, family: 'PARTY' }).colour, '#c00000')
})

test('a long name is written smaller, never below what can be read', () => {
  const long = { ...secretary, name: 'Nguyễn Hoàng Thị Phương Thảo Nguyên', width: 100 }
  assert.ok(lookOf(long).size < 10)
  assert.equal(lookOf({ ...long, width: 20 }).size, 5)
})

test('it is drawn in the size of its place, with every Vietnamese letter', async () => {
  const pdf = await getDocumentProxy(await signatureAppearance(secretary))
  const { text } = await extractText(pdf, { mergePages: true })
  assert.match(text.normalize('NFC'), /Trần Thị Hòa/)
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  assert.deepEqual([Math.round(width), Math.round(height)], [150, 70])
})
