// The template to begin with: the order of the old decree's bằng khen, sizes ours until a norm is found; drawn for A4, stretched for others.
import type { CertificateBox, CertificateTemplate } from './certificate.ts'

export const certificateSizes = {
  A4: { width: 297, height: 210 },
  '360×237': { width: 360, height: 237 },
  '400×300': { width: 400, height: 300 },
  A3: { width: 420, height: 297 },
} as const

export type CertificateSize = keyof typeof certificateSizes

const red = 'c00000'
const middle = { x: 30, width: 237, align: 'center' } as const
const right = { x: 165, width: 105, align: 'center' } as const
const left = { x: 27, width: 110, align: 'left' } as const

type Words = { nation: string; motto: string | null; authority: string }

/** `authority` is who grants it, such as "Ban Thường vụ Đảng ủy xã …". */
export function defaultTemplate(size: CertificateSize, words: Words): CertificateTemplate {
  const page = certificateSizes[size]
  return {
    page,
    blank: null,
    stock: 'own',
    offset: { x: 0, y: 0 },
    border: { inset: 10, color: red },
    boxes: boxesOf(words).map((box) => stretched(box, page)),
  }
}

/** The emblem stands above them, on the blank. */
const boxesOf = ({ nation, motto, authority }: Words): CertificateBox[] => [
  { ...middle, content: [nation], y: 36, height: 7, size: 16, bold: true, capitals: true },
  ...(motto ? [mottoBox(motto)] : []),
  { ...middle, content: [authority], y: 53, height: 9, size: 20, bold: true, capitals: true, color: red },
  { ...middle, content: ['Tặng'], y: 63, height: 8, size: 16, bold: true, capitals: true },
  { ...middle, content: ['Giấy khen'], y: 70, height: 19, size: 40, bold: true, capitals: true, color: red },
  { ...middle, content: [{ field: 'recipient' }], y: 90, height: 13, size: 26, bold: true },
  { ...middle, content: [{ field: 'unit' }], y: 104, height: 8, size: 16 },
  { ...middle, content: [{ field: 'achievement' }], y: 112, height: 15, size: 16 },
  { ...right, content: [{ field: 'dated' }], y: 131, height: 7, size: 14, italic: true },
  { ...right, content: [{ field: 'office' }], y: 138, height: 7, size: 14, bold: true, capitals: true },
  { ...right, content: [{ field: 'signer' }], y: 182, height: 8, size: 16, bold: true }, // 35 mm for the signature above it
  {
    ...left,
    content: ['Số quyết định: ', { field: 'decision' }, ', ngày ', { field: 'decided' }],
    y: 178,
    height: 6,
    size: 12,
  },
  { ...left, content: ['Số sổ vàng: ', { field: 'bookNumber' }], y: 184, height: 6, size: 12 },
]

const mottoBox = (motto: string): CertificateBox => ({
  ...middle,
  content: [motto],
  y: 43,
  height: 6,
  size: 14,
  bold: true,
})

function stretched(box: CertificateBox, { width, height }: CertificateTemplate['page']): CertificateBox {
  const [wide, high] = [width / certificateSizes.A4.width, height / certificateSizes.A4.height]
  const size = Math.round(box.size * Math.min(wide, high) * 2) / 2
  return { ...box, x: box.x * wide, width: box.width * wide, y: box.y * high, height: box.height * high, size }
}
