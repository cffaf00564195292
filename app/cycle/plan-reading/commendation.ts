// The tracks of commendation and who leads each.
import type { PlanText } from './plan-text.ts'
import type { Track } from './reading.ts'

export function commendationOf(_plan: PlanText): Track[] {
  return []
}
