// How long the reader takes for the bundled plan: its text alone, and as the Word file through the worker.
import { readFileSync } from 'node:fs'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { type Measure, quickest, rounded } from '../row.ts'

const file = new URL('../../seeds/demo-commune/ke-hoach-mau.docx', import.meta.url)

export const readPlanRows: Measure[] = [
  {
    name: 'read-plan-txt',
    limit: '≤ 20 ms',
    async run() {
      const outcome = await readDocument(readFileSync(file))
      if (!outcome.allowed) throw new Error(outcome.refusal.why)
      const { text } = outcome.reading.source
      for (let warm = 0; warm < 20; warm++) readPlan(text, 'txt')
      return row('read-plan-txt', await quickest(5, () => readPlan(text, 'txt')))
    },
  },
  {
    name: 'read-plan-docx',
    limit: '≤ 150 ms warm',
    async run() {
      const bytes = readFileSync(file)
      for (let warm = 0; warm < 5; warm++) await readDocument(bytes)
      return row('read-plan-docx', await quickest(5, () => readDocument(bytes)))
    },
  },
]

const row = (name: string, milliseconds: number) => ({
  name,
  value: rounded(milliseconds),
  unit: 'ms',
  against: null,
  ratio: null,
})
