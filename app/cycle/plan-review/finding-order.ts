// In which order findings are looked at, when not in that of the text.
import type { Finding } from './finding.ts'

/** What waits for an answer, the least sure first. */
export const byDoubt = (one: Finding, other: Finding): number =>
  Number(one.answer !== 'open') - Number(other.answer !== 'open') ||
  one.confidence - other.confidence ||
  one.position - other.position
