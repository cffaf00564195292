// What somebody waits for: the preview of a page after each change, and a report with a table of 200 rows.

import type { Paper } from '#paperwork/documents/paper.ts'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { notice } from '../../tests/papers/samples/letters.ts'
import { reportWith } from '../../tests/papers/samples/results.ts'
import { type Measure, quickest, rounded } from '../row.ts'

/** Every time another subject, so that nothing is taken from the last time. */
const measure = (name: string, limit: string, paper: Paper): Measure => ({
  name,
  limit,
  async run() {
    let time = 0
    const milliseconds = await quickest(9, () => writePdf({ ...paper, subject: `${paper.subject}, lần ${++time}` }))
    return { name, value: rounded(milliseconds), unit: 'ms', against: null, ratio: null }
  },
})

export const paperRows: Measure[] = [
  measure('report-200-rows', '≤ 150 ms', reportWith(200)),
  measure('preview-one-page', '≤ 100 ms warm', notice),
]
