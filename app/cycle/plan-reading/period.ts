// From when to when the campaign lasts.
import type { PlanText } from './plan-text.ts'
import type { PlanReading } from './reading.ts'

export function periodOf(_plan: PlanText): PlanReading['period'] {
  return null
}
