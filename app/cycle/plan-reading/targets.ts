// Targets with a number, and goals without one.
import type { PlanText } from './plan-text.ts'
import type { Target, Text } from './reading.ts'

export function targetsOf(_plan: PlanText): Target[] {
  return []
}

export function goalsOf(_plan: PlanText): Text[] {
  return []
}
