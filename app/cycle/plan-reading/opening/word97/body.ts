// The paragraphs and tables of a .doc, as the newer format gives them.
import { fontNamed } from '../letters/old-fonts.ts'
import type { OldFont } from '../opened.ts'
import type { Block } from '../word/body.ts'
import type { Counting } from '../word/counting.ts'
import { type Piece, wordsOfPieces } from '../word/runs.ts'
import type { Styles } from '../word/styles.ts'
import type { Letter, WordDocument } from './document.ts'
import { isSet, sprm } from './sprms.ts'
import { lookBy, numberedBy } from './styles.ts'

export type Writer97 = { styles: Styles; fonts: string[]; counting: Counting; fontsMet: Set<OldFont> }

const paragraphEnds = new Set(['\r', '\f'])
const cellEnd = '\x07'

/** Of one part of the document, from one letter to another. */
export function blocksOf97(document: WordDocument, from: number, to: number, writer: Writer97): Block[] {
  const blocks: Block[] = []
  let [cell, row, rows]: [Block[], Block[][], Block[][][]] = [[], [], []]
  let letters: Letter[] = []
  for (const letter of document.letters(from, to)) {
    if (letter.sign !== cellEnd && !paragraphEnds.has(letter.sign)) {
      letters.push(letter)
      continue
    }
    const isRowEnd = letter.sign === cellEnd && isSet(document.paragraphAt(letter.at)?.values.get(sprm.rowEnd))
    if (isRowEnd) {
      rows.push(row)
      ;[cell, row] = [[], []]
    } else {
      const paragraph = { paragraph: paragraphOf(letters, letter.at) }
      cell.push(paragraph)
      if (letter.sign === cellEnd) row.push(cell.splice(0))
      else if (row.length === 0 && !isInTable(letter.at)) flush()
    }
    letters = []
  }
  if (letters.length > 0) cell.push({ paragraph: paragraphOf(letters, letters.at(-1)?.at ?? 0) })
  flush()
  return blocks

  function flush(): void {
    if (rows.length > 0) blocks.push({ rows })
    blocks.push(...cell)
    ;[cell, row, rows] = [[], [], []]
  }

  function isInTable(at: number): boolean {
    return isSet(document.paragraphAt(at)?.values.get(sprm.inTable))
  }

  function paragraphOf(letters: Letter[], end: number): string {
    const paragraph = document.paragraphAt(end)
    const style = String(paragraph?.style ?? 0)
    const label = writer.counting.before(numberedBy(paragraph?.values ?? new Map()), style)
    return label + wordsOfPieces(piecesOf(letters, style), writer.fontsMet)
  }

  function piecesOf(letters: Letter[], style: string): Piece[] {
    const base = writer.styles.look(style)
    const pieces: Piece[] = []
    for (const [run, text] of stretches(letters, document)) {
      if (isSet(run?.values.get(sprm.deleted))) continue
      const look = { ...base, ...lookBy(run?.values ?? new Map(), writer.fonts) }
      const words = look.hidden ? '' : text
      const font = fontNamed(look.font, words)
      pieces.push({ text: words, font, upper: look.caps === true || font?.capitals === true })
    }
    return withoutFieldCodes(pieces)
  }
}

/** The letters of each run, signs of Word's own turned into what they stand for. */
function stretches(letters: Letter[], document: WordDocument) {
  const all: [ReturnType<WordDocument['runAt']>, string][] = []
  for (const { sign, at } of letters) {
    const last = all.at(-1)
    const run = last?.[0] && at >= last[0].from && at < last[0].to ? last[0] : document.runAt(at)
    const text = meant(sign)
    if (last && last[0] === run) last[1] += text
    else all.push([run, text])
  }
  return all
}

function meant(sign: string): string {
  switch (sign) {
    case '\x0b':
    case '\x0e':
      return '\n'
    case '\x1e':
      return '-'
    case '\t':
    case '\x13':
    case '\x14':
    case '\x15':
      return sign
    default:
      return sign < ' ' || sign === '\x1f' ? '' : sign
  }
}

/** A field is a start, its code, a separator, its result and an end; fields stand in fields. */
function withoutFieldCodes(pieces: Piece[]): Piece[] {
  const open: ('code' | 'result')[] = []
  return pieces.map((piece) => {
    let text = ''
    for (const sign of piece.text) {
      if (sign === '\x13') open.push('code')
      else if (sign === '\x14') open.splice(-1, 1, 'result')
      else if (sign === '\x15') open.pop()
      else if (!open.includes('code')) text += sign
    }
    return { ...piece, text }
  })
}
