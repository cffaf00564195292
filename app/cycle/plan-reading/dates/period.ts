// From when to when the campaign lasts, where the text says so for the whole of it.

import { part, spansOf } from '../passage.ts'
import type { PlanReading } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { below } from '../structure/sections.ts'
import { knownDates } from './known-dates.ts'
import { isAnniversary, stretchesIn } from './periods.ts'

const PHASE = /^(?:đợt|giai đoạn|chặng|bước)\s(?:\d{1,2}(?!\d)|[ivx]+(?!\p{L})|thứ)/u

export function periodOf(plan: PlanText): PlanReading['period'] {
  const known = knownDates(plan)
  for (const section of plan.sections.get('period') ?? []) {
    for (const { text } of [section, ...below(section, (child) => PHASE.test(fold(child.text.text)))]) {
      if (PHASE.test(fold(text.text)) || /sơ kết|tổng kết/u.test(fold(text.text).slice(0, 60))) continue
      const stretch = stretchesIn(text.text, known).find((one) => !isAnniversary(one) && one.from !== one.to)
      if (stretch)
        return {
          from: stretch.from,
          to: stretch.to,
          spans: spansOf(part(text, stretch.start, stretch.end), plan.source),
          confidence: 0.85,
        }
    }
  }
  return null
}
