// What a careful clerk would ask about before the plan goes on: gaps, repetitions, contradictions.

import type { Lint, PlanReading, Span } from '../reading.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { lintCitations } from './lint-citations.ts'
import { lintDuties } from './lint-duties.ts'
import { lintNumbering } from './lint-numbering.ts'
import { lintTime } from './lint-time.ts'

/** A reading before it is judged. */
export type Judged = Omit<PlanReading, 'source' | 'lint' | 'coverage'>

export const lintOf = (plan: PlanText, found: Judged): Lint[] =>
  [
    lintNumber(plan, found),
    lintNumbering(plan),
    lintTime(found),
    lintDuties(plan, found),
    lintCitations(plan, found),
  ].flat()

function lintNumber({ source }: PlanText, { document }: Judged): Lint[] {
  if (document.number) return []
  const { symbol } = document
  const message = symbol
    ? `Số văn bản còn để trống trước ký hiệu “${symbol.value}”.`
    : 'Không thấy số và ký hiệu của văn bản.'
  const spans = (symbol ?? document.type ?? document.subject)?.spans ?? firstWords(source)
  return spans.length > 0 ? [{ code: 'number-blank', message, spans }] : []
}

function firstWords(source: string): Span[] {
  const found = /\S+/.exec(source)
  return found ? [[found.index, found.index + found[0].length]] : []
}
