// Work given to a body at one place of the text, before all places are gathered.

import type { Passage } from '../passage.ts'
import type { OutlineNode } from '../structure/outline.ts'

export type GivenWork = {
  /** The body's name as printed. */
  body: Passage
  task: Passage
  /** The body of the heading that it stands under, where that is another. */
  under: string | null
  certain: boolean
  /** Set where a table or a section already tells the time. */
  timing?: Passage | undefined
  /** Where a date without a year takes it from. */
  node?: OutlineNode | undefined
  partners?: string[] | undefined
}
