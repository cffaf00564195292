// For whom a paper is, at an edge of its first or its last page; the State frames it below the number instead.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Section } from './sheet.ts'

const fromEdge = 10
const notForMedia = /^không phổ biến/i // "… trên phương tiện thông tin đại chúng" stands on the last page

export function circulationOf(
  { marks }: Paper,
  { styles, circulationFramed }: Layout,
): Pick<Section, 'mark' | 'lastMark'> {
  const text = marks?.circulation
  if (!text || circulationFramed) return { mark: null, lastMark: null }
  if (notForMedia.test(text))
    return { mark: null, lastMark: { line: lineOf(text, styles.circulation), fromBottom: fromEdge } }
  return { mark: { line: lineOf(text, styles.circulation, { align: 'right' }), fromTop: fromEdge }, lastMark: null }
}
