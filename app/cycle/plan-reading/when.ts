// Date expressions: where they stand and which day, month, quarter or year they name.
import type { Passage } from './passage.ts'
import type { When } from './reading.ts'

/** A date expression in a passage: its place in `passage.text` and what it says. */
export type Dated = { from: number; to: number; when: When }

export function datesIn(_passage: Passage): Dated[] {
  return []
}
