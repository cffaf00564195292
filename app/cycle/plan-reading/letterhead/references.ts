// Documents cited after the plan has begun: they explain or are carried out, but the plan does not rest on them.

import { spansOf } from '../passage.ts'
import type { Basis, Reference } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { citationsIn } from './citations.ts'

/** One for each document, with every place that cites it. */
export function referencesOf({ source, nodes }: PlanText, bases: Basis[], own: string | null): Reference[] {
  const known = new Set([own, ...bases.map(({ number }) => number)])
  const references = new Map<string, Reference>()
  for (const { text } of nodes) {
    for (const { passage, number } of citationsIn(text)) {
      if (number !== null && known.has(number)) continue
      const key = number ?? plain(passage.text)
      const spans = spansOf(passage, source)
      const earlier = references.get(key)
      if (earlier) earlier.spans.push(...spans)
      else references.set(key, { number, what: passage.text, spans, confidence: number ? 0.95 : 0.7 })
    }
  }
  return [...references.values()]
}
