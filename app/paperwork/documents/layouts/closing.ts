// The end of a paper: who gets it at the left, who signs at the right; or two and more who sign side by side.
import type { Paper, SignatureBlock } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import { listed } from './listed.ts'
import type { Columns, Line, Part } from './sheet.ts'

export function closingOf(paper: Paper, layout: Layout, width: number): Part[] {
  const { closing } = paper
  const left = recipientsOf(paper, layout)
  if (closing?.kind === 'columns') {
    const widths = closing.blocks.map(() => width / closing.blocks.length)
    const signed: Columns = {
      kind: 'columns',
      widths,
      cells: closing.blocks.map((block) => signature(block, layout)),
      after: 12,
    }
    return [signed, ...left]
  }
  const widths = [layout.leftColumn * width, (1 - layout.leftColumn) * width]
  const right = closing ? signature(closing.block, layout) : []
  return left.length + right.length === 0 ? [] : [{ kind: 'columns', widths, cells: [left, right], after: 0 }]
}

function signature({ authority, office, note, name }: SignatureBlock, { styles, signatureHeight }: Layout): Part[] {
  return [
    ...(authority ? [lineOf(authority, styles.authority)] : []),
    ...(office ? [lineOf(office, authority ? styles.office : { ...styles.office, bold: true })] : []),
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
