// The movements that the plan names inside its campaign.
import type { PlanText } from './plan-text.ts'
import type { Movement } from './reading.ts'

export function movementsOf(_plan: PlanText): Movement[] {
  return []
}
