// The paragraphs and tables of a Word document in reading order, as the paper shows them: insertions in, deletions out,
// results of fields instead of their codes, text boxes after the paragraph that carries them.
import type { OldFont } from '../opened.ts'
import type { Counting } from './counting.ts'
import { type Piece, type Runs, runsOf, wordsOfPieces } from './runs.ts'
import { numberedOf, type Styles } from './styles.ts'
import { child, type Element, isOn, settingOf } from './xml.ts'

export type Block = { paragraph: string } | { rows: Block[][][] }
export type Writer = {
  styles: Styles
  counting: Counting
  boxes: Counting // text boxes count for themselves
  fontsMet: Set<OldFont>
  notes: string[]
  fields: string[]
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice'])

export function blocksOf(parent: Element, writer: Writer): Block[] {
  const blocks: Block[] = []
  let carried: Piece[] = [] // of a paragraph whose end was deleted: it goes on in the next
  for (const element of unwrapped(parent)) {
    if (element.name === 'tbl') blocks.push({ rows: rowsOf(element, writer) })
    if (element.name !== 'p') continue
    const { label, runs, endDeleted } = paragraphOf(element, writer)
    const pieces = [...carried, ...runs.pieces]
    carried = endDeleted ? pieces : []
    if (!endDeleted) blocks.push({ paragraph: label + wordsOfPieces(pieces, writer.fontsMet) })
    for (const box of runs.boxes) blocks.push(...blocksOf(box, { ...writer, counting: writer.boxes }))
  }
  if (carried.length > 0) blocks.push({ paragraph: wordsOfPieces(carried, writer.fontsMet) })
  return blocks
}

/** Controls, tags and revisions may stand around paragraphs, rows and cells alike. */
function* unwrapped(parent: Element): Generator<Element> {
  for (const element of parent.children) {
    if (wrappers.has(element.name)) yield* unwrapped(element)
    else yield element
  }
}

function paragraphOf(element: Element, writer: Writer) {
  const properties = child(element, 'pPr')
  const style = settingOf(properties, 'pStyle') ?? writer.styles.defaultParagraph
  const label = writer.counting.before(numberedOf(properties), style)
  const mark = child(properties, 'rPr')
  const endDeleted = isOn(mark, 'del') ?? false
  const runs: Runs = runsOf(element, style, writer)
  return { label, runs, endDeleted }
}

function rowsOf(table: Element, writer: Writer): Block[][][] {
  return [...unwrapped(table)]
    .filter((row) => row.name === 'tr' && !child(child(row, 'trPr'), 'del'))
    .map((row) => [...unwrapped(row)].filter(({ name }) => name === 'tc').map((cell) => blocksOf(cell, writer)))
}
