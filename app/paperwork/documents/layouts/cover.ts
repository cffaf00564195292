// The cover of a register: whose it is, which, and what lies between its covers.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf, linesOf } from './line.ts'
import type { Part } from './sheet.ts'

const [aboveTitle, belowTitle, titleSize] = [45, 15, 24]

export function coverOf(paper: Paper, { styles }: Layout): Part[] {
  const { superior, issuer, heading, cover = [] } = paper
  return [
    ...(superior ? linesOf(superior, styles.superior) : []),
    ...linesOf(issuer, styles.issuer),
    { kind: 'space', height: aboveTitle },
    lineOf(heading ?? '', { ...styles.heading, size: titleSize }),
    { kind: 'space', height: belowTitle },
    ...cover.flatMap((text) => linesOf(text, { ...styles.addresseeNames, after: 6 })),
    { kind: 'page-break' },
  ]
}
