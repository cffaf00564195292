// Interim and final reviews, one element for each however often it is said.
import type { PlanText } from './plan-text.ts'
import type { Review } from './reading.ts'

export function reviewsOf(_plan: PlanText): Review[] {
  return []
}
