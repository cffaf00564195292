// The head of the first page: the issuer and the number at the left, the Party or the nation and the day at the right.
import { widthOf } from '../fonts/measure.ts'
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf, linesOf } from './line.ts'
import { marksOf } from './marks.ts'
import { datedText, numberText } from './number.ts'
import { ruleBelow } from './rule-below.ts'
import type { Columns, Line, Part } from './sheet.ts'

const betweenRows = 4

/** `widths` of the two columns, in millimetres. */
export function headOf(paper: Paper, layout: Layout, widths: [number, number]): Columns[] {
  const [issuer, nation] = [issuerOf(paper, layout, widths[0]), nationOf(layout, widths[1])]
  const numbered = [...numberOf(paper, layout), ...marksOf(paper, layout)]
  const dated = datedOf(paper, layout, widths[1])
  const row = (left: Part[], right: Part[], after: number): Columns => ({
    kind: 'columns',
    widths,
    cells: [left, right],
    after,
  })
  if (!layout.wording.datedBesideNumber) return [row([...issuer, ...numbered], [...nation, ...dated], layout.belowHead)]
  return [row(issuer, nation, betweenRows), row(numbered, dated, layout.belowHead)]
}

function issuerOf({ superior, issuer }: Paper, { styles, wording }: Layout, width: number): Part[] {
  const lines = linesOf(issuer, styles.issuer)
  const last = lines.at(-1)
  return [
    ...(superior ? linesOf(superior, styles.superior) : []),
    ...lines,
    ...(wording.star ? [lineOf(wording.star, styles.star)] : []),
    ...(wording.issuerRule && last ? [ruleBelow(last, wording.issuerRule, width)] : []),
  ]
}

function nationOf({ styles, wording }: Layout, width: number): Part[] {
  const nation = lineOf(wording.nation, styles.nation)
  const motto = wording.motto ? lineOf(wording.motto, styles.motto) : null
  return [nation, ...(motto ? [motto] : []), ruleBelow(motto ?? nation, 1, width)]
}

const numberOf = (paper: Paper, layout: Layout): Line[] => {
  const text = numberText(paper, layout)
  return text === null ? [] : [lineOf(text, layout.styles.number)]
}

/** In a column that is too narrow for both, the day stands below the place. */
function datedOf(paper: Paper, { styles, wording }: Layout, width: number): Line[] {
  if (paper.type === 'minutes' && !wording.minutesDated) return []
  const text = datedText(paper)
  return linesOf(widthOf(text, styles.dated) > width ? text.replace(', ', ',\n') : text, styles.dated)
}
