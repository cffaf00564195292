// The campaign's theme and its slogans.
import type { PlanText } from './plan-text.ts'
import type { Text } from './reading.ts'

export function themeOf(_plan: PlanText): Text | null {
  return null
}

export function slogansOf(_plan: PlanText): Text[] {
  return []
}
