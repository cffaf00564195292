// The launch ceremony: when, where, who attends, the programme.
import type { PlanText } from './plan-text.ts'
import type { Ceremony } from './reading.ts'

export function ceremonyOf(_plan: PlanText): Ceremony | null {
  return null
}
