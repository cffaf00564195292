// Which norm a paper follows: that of its family in force on the day that it bears, or on which its draft was drawn.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { partyHd05 } from './party-hd05.ts'

export function layoutOf(_paper: Paper): Layout {
  return partyHd05
}
