// How long the reader takes for the bundled plan: its text alone, and as the Word file through the worker.
import { readFileSync } from 'node:fs'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { type Measure, quickest, rounded } from '../row.ts'

const file = new URL('../../seeds/demo-commune/ke-hoach-mau.docx', import.meta.url)

/** A megabyte of what a reader finds hard: a plan again and again, one letter, tiny lines, one endless line. */
const longest = ['', 'a', '1.\n', '- Giao Ủy ban nhân dân xã thực hiện trước ngày 20/12/2026;\n', '“Thi đua” '] as const

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
  {
    name: 'read-plan-1mb',
    limit: '≤ 1000 ms, the slowest of five shapes',
    async run() {
      const outcome = await readDocument(readFileSync(file))
      if (!outcome.allowed) throw new Error(outcome.refusal.why)
      let slowest = 0
      for (const shape of longest) {
        const part = shape || outcome.reading.source.text
        const text = part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000)
        slowest = Math.max(slowest, await quickest(3, () => readPlan(text, 'txt')))
      }
      return row('read-plan-1mb', slowest)
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
