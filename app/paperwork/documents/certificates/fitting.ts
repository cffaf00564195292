// Parts a text into lines that fit its box, in smaller letters where they must be.
import { widthOf } from '../fonts/measure.ts'
import type { CertificateBox } from './certificate.ts'

export type Fitted = { lines: string[]; size: number; leading: number }

const [spacing, smallest, step] = [1.15, 8, 0.5]
const millimetre = 72 / 25.4

/** Null when even the smallest letters do not fit. */
export function fitted(text: string, box: CertificateBox): Fitted | null {
  for (let size = box.size; size >= Math.min(smallest, box.size); size -= step) {
    const lines = linesOf(text, { ...box, size })
    const leading = size * spacing
    if (lines && lines.length * leading <= Math.max(box.height * millimetre, leading)) return { lines, size, leading }
  }
  return null
}

type Style = Pick<CertificateBox, 'size' | 'bold' | 'italic' | 'width'>

/** Null when a word is wider than the box. */
function linesOf(text: string, { width, ...style }: Style): string[] | null {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (widthOf(word, style) > width) return null
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
