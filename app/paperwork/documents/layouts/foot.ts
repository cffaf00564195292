// How to reach the issuer, under a rule over the whole width: at the foot of the first page or of the last, by the norm.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { linesOf } from './line.ts'
import type { Part, Section } from './sheet.ts'

const belowRule = 3

export function footOf({ contact }: Paper, { styles, contactOn }: Layout, width: number): Section['foot'] {
  if (!contact) return { first: [], last: [] }
  const parts: Part[] = [
    { kind: 'rule', length: width, before: 0, after: belowRule },
    ...linesOf(contact, styles.contact, { align: 'left' }),
  ]
  return contactOn === 'first' ? { first: parts, last: [] } : { first: [], last: parts }
}
