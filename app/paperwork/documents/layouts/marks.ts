// What may stand under the number: the subject of a dispatch, how urgent it is, which draft.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Line, Part } from './sheet.ts'
import { dispatchSubject } from './subject.ts'

const urgencies = { urgent: 'Khẩn', very_urgent: 'Thượng khẩn', express: 'Hỏa tốc' }
const aboveSubject = 2 // millimetres, 6 points

export function marksOf({ heading, subject, marks = {} }: Paper, { styles, wording }: Layout): Part[] {
  const { urgency, draft } = marks
  const about: Line = lineOf(dispatchSubject(subject, wording.about), styles.about)
  return [
    ...(heading === null ? [{ kind: 'space', height: aboveSubject } as const, about] : []),
    ...(urgency ? [lineOf(urgencies[urgency], styles.urgency)] : []),
    ...(draft ? [lineOf(`Dự thảo lần ${draft}`, styles.draft)] : []),
  ]
}
