// What may stand under the number: the subject of a dispatch, how urgent it is, for whom, which draft.
import { widthOf } from '../fonts/measure.ts'
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Part } from './sheet.ts'
import { dispatchSubject } from './subject.ts'

const urgencies = { urgent: 'Khẩn', very_urgent: 'Thượng khẩn', express: 'Hỏa tốc' }
const gap: Part = { kind: 'space', height: 2 } // 6 points
const [red, black] = ['c00000', '000000']

export function marksOf(paper: Paper, layout: Layout): Part[] {
  const { heading, subject, marks = {} } = paper
  const { styles, wording } = layout
  return [
    ...(heading === null ? [gap, lineOf(dispatchSubject(subject, wording.about), styles.about)] : []),
    ...(marks.urgency ? urgencyOf(marks.urgency, layout) : []),
    ...(marks.circulation && layout.circulationFramed ? circulationOf(marks.circulation, layout) : []),
    ...(marks.draft ? [lineOf(`Dự thảo lần ${marks.draft}`, styles.draft)] : []),
  ]
}

function urgencyOf(urgency: keyof typeof urgencies, { styles, urgencyFrames }: Layout): Part[] {
  const line = lineOf(urgencies[urgency], styles.urgency)
  return urgencyFrames ? [gap, { kind: 'stamp', line, ...urgencyFrames[urgency], color: red }] : [line]
}

const [beside, high] = [6, 8]

function circulationOf(circulation: string, { styles }: Layout): Part[] {
  const line = lineOf(circulation, styles.circulation)
  const width = widthOf(line.pieces[0]?.text ?? '', styles.circulation) + beside
  return [gap, { kind: 'stamp', line, width, height: high, color: black }]
}
