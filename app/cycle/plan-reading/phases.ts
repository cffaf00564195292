// The phases of the campaign: name, beginning, end, aim, occasions.
import type { PlanText } from './plan-text.ts'
import type { Phase } from './reading.ts'

export function phasesOf(_plan: PlanText): Phase[] {
  return []
}
