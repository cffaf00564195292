// The end of a paper: who gets it at the left, who signs at the right; or two and more who sign side by side.
import type { Paper, SignatureBlock } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf, linesOf } from './line.ts'
import { listed } from './listed.ts'
import type { Columns, Line, Part } from './sheet.ts'

const above: Part = { kind: 'space', height: 2, keep: true }

/** `columns` of the page, in millimetres: two who sign side by side stand in them as well. */
export function closingOf(paper: Paper, layout: Layout, columns: [number, number]): Part[] {
  const { closing } = paper
  const left = recipientsOf(paper, layout)
  if (closing?.kind === 'columns') return [above, besides(closing.blocks, layout, columns), ...left]
  const right = closing ? signature(closing.block, layout) : []
  return left.length + right.length === 0
    ? []
    : [above, { kind: 'columns', widths: columns, cells: [left, right], after: 0 }]
}

function besides(blocks: SignatureBlock[], layout: Layout, columns: [number, number]): Columns {
  const width = columns[0] + columns[1]
  const widths = blocks.length === 2 ? columns : blocks.map(() => width / blocks.length)
  return { kind: 'columns', widths, cells: blocks.map((block) => signature(block, layout)), after: 12 }
}

function signature({ authority, office, note, name }: SignatureBlock, { styles, signatureHeight }: Layout): Part[] {
  return [
    ...(authority ? linesOf(authority, styles.authority) : []),
    ...(office ? linesOf(office, authority ? styles.office : { ...styles.office, bold: true }) : []),
    ...(note ? [lineOf(`(${note})`, styles.note)] : []),
    { kind: 'space', height: signatureHeight },
    ...(name ? [lineOf(name, styles.name)] : []),
  ]
}

function recipientsOf({ recipients = [], drafter }: Paper, { styles, wording }: Layout): Line[] {
  const texts = recipients.length === 0 ? [] : listed(recipients, wording.between)
  return [
    ...(texts.length > 0 ? [lineOf('Nơi nhận:', styles.recipientsLabel, { align: 'left' })] : []),
    ...texts.map((text) => lineOf(text, styles.recipients, { align: 'left' })),
    ...(drafter ? [lineOf(drafter, styles.drafter, { align: 'left' })] : []),
  ]
}
