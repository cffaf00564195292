// What an amendment changes in the plan that it amends.
import type { PlanText } from './plan-text.ts'
import type { Change } from './reading.ts'

export function changesOf(_plan: PlanText): Change[] {
  return []
}
