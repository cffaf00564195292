// How to reach the issuer, at the foot of the last page under a rule over its whole width.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { linesOf } from './line.ts'
import type { Part } from './sheet.ts'

const belowRule = 3

export const footOf = ({ contact }: Paper, { styles }: Layout, width: number): Part[] =>
  contact
    ? [
        { kind: 'rule', length: width, before: 0, after: belowRule },
        ...linesOf(contact, styles.contact, { align: 'left' }),
      ]
    : []
