// The head of the first page: the issuer and the number at the left, the Party or the nation and the day at the right.
import { widthOf } from '../fonts/measure.ts'
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import { marksOf } from './marks.ts'
import { datedText, numberText } from './number.ts'
import type { Columns, Line, Part, RuleLine } from './sheet.ts'

const belowHead = 12

export function headOf(paper: Paper, layout: Layout, width: number): Columns[] {
  const widths = [layout.leftColumn * width, (1 - layout.leftColumn) * width]
  const numbered = [...numberOf(paper, layout), ...marksOf(paper, layout)]
  const dated = lineOf(datedText(paper), layout.styles.dated)
  return [
    {
      kind: 'columns',
      widths,
      cells: [
        [...issuerOf(paper, layout), ...numbered],
        [...nationOf(layout), dated],
      ],
      after: belowHead,
    },
  ]
}

function issuerOf({ superior, issuer }: Paper, { styles, wording }: Layout): Part[] {
  const line = lineOf(issuer, styles.issuer)
  return [
    ...(superior ? [lineOf(superior, styles.superior)] : []),
    line,
    ...(wording.star ? [lineOf(wording.star, styles.star)] : []),
    ...(wording.issuerRule ? [ruleBelow(line, wording.issuerRule)] : []),
  ]
}

function nationOf({ styles, wording }: Layout): Part[] {
  const nation = lineOf(wording.nation, styles.nation)
  const motto = wording.motto ? lineOf(wording.motto, styles.motto) : null
  return [nation, ...(motto ? [motto] : []), ruleBelow(motto ?? nation, 1)]
}

const numberOf = (paper: Paper, layout: Layout): Line[] => {
  const text = numberText(paper, layout)
  return text === null ? [] : [lineOf(text, layout.styles.number)]
}

const belowRule = 2

/** As long as the words above it, or as a part of them. */
export const ruleBelow = ({ pieces }: Line, part: number): RuleLine => ({
  kind: 'rule',
  length: part * pieces.reduce((sum, piece) => sum + widthOf(piece.text, piece), 0),
  after: belowRule,
})
