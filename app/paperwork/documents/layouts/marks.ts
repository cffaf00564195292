// What may stand under the number: the subject of a dispatch, how urgent it is, which draft.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Line } from './sheet.ts'

const urgencies = { urgent: 'Khẩn', very_urgent: 'Thượng khẩn', express: 'Hỏa tốc' }

export function marksOf({ heading, subject, marks = {} }: Paper, { styles, wording }: Layout): Line[] {
  const { urgency, draft } = marks
  return [
    ...(heading === null ? [lineOf(`${wording.about} ${subject}`, styles.about)] : []),
    ...(urgency ? [lineOf(urgencies[urgency], styles.urgency)] : []),
    ...(draft ? [lineOf(`Dự thảo lần ${draft}`, styles.draft)] : []),
  ]
}
