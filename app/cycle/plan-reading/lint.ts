// What a careful clerk would ask about before the plan goes on: gaps, repetitions, contradictions.
import type { PlanText } from './plan-text.ts'
import type { Lint, PlanReading } from './reading.ts'

export function lintOf(_plan: PlanText, _found: Omit<PlanReading, 'source' | 'lint' | 'coverage'>): Lint[] {
  return []
}
