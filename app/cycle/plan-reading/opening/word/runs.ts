// The words of one paragraph, with the old font that they were typed in.
import { fontNamed, type NamedFont } from '../letters/old-fonts.ts'
import type { OldFont } from '../opened.ts'
import type { Writer } from './body.ts'
import { type Look, lookOf } from './styles.ts'
import { signOf } from './symbols.ts'
import { child, type Element, settingOf } from './xml.ts'

export type Piece = { text: string; font: NamedFont | undefined; upper: boolean }
export type Runs = { pieces: Piece[]; boxes: Element[] }

const left = new Set(['del', 'moveFrom', 'instrText', 'delInstrText', 'delText', 'rPr', 'pPr', 'sdtPr', 'rt'])

export function runsOf(paragraph: Element, style: string | undefined, writer: Writer): Runs {
  const pieces: Piece[] = []
  const boxes: Element[] = []
  const base: Look = { ...writer.styles.defaults, ...writer.styles.look(style) }
  walk(paragraph, base)
  return { pieces, boxes }

  function walk(parent: Element, look: Look): void {
    for (const element of parent.children) visit(element, look)
  }

  function visit(element: Element, look: Look): void {
    const { name, attributes } = element
    if (left.has(name)) return
    if (name === 'r') walk(element, lookOfRun(element, look))
    else if (name === 'AlternateContent') walkChoice(element, look)
    else if (name === 'txbxContent') boxes.push(element)
    else if (name === 'fldChar') follow(attributes.fldCharType)
    else if (name === 'footnoteReference' || name === 'endnoteReference') note(name, attributes.id)
    else tell(element, look)
  }

  function tell(element: Element, look: Look): void {
    const words = wordsOf(element)
    if (words === undefined) walk(element, look)
    else if (!look.hidden && !writer.fields.includes('code')) add(words, look)
  }

  /** The same drawing twice, for newer and for older Words. */
  function walkChoice(element: Element, look: Look): void {
    const choice = child(element, 'Choice') ?? child(element, 'Fallback')
    if (choice) walk(choice, look)
  }

  /** A field is its code, a separator and its result; fields stand in fields. */
  function follow(kind: string | undefined): void {
    if (kind === 'begin') writer.fields.push('code')
    if (kind === 'separate') writer.fields.splice(-1, 1, 'result')
    if (kind === 'end') writer.fields.pop()
  }

  function note(name: string, id: string | undefined): void {
    if (id !== undefined) writer.notes.push(`${name === 'footnoteReference' ? 'footnote' : 'endnote'}/${id}`)
  }

  function lookOfRun(run: Element, look: Look): Look {
    const properties = child(run, 'rPr')
    return { ...look, ...writer.styles.look(settingOf(properties, 'rStyle')), ...lookOf(properties) }
  }

  function add(text: string, look: Look): void {
    const font = fontNamed(look.font, text)
    pieces.push({ text, font, upper: look.caps === true || font?.capitals === true })
  }
}

function wordsOf({ name, text, attributes }: Element): string | undefined {
  switch (name) {
    case 't':
      return text
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'softHyphen':
      return ''
    case 'sym':
      return signOf(Number.parseInt(attributes.char ?? '', 16))
    default:
      return undefined
  }
}

/** The words of runs in Unicode, and which old fonts they were in. */
export const wordsOfPieces = (pieces: Piece[], fontsMet: Set<OldFont>): string =>
  joined(pieces)
    .map(({ text, font, upper }) => {
      if (font) fontsMet.add(font.name)
      const words = font ? font.toUnicode(text) : text
      return upper ? words.toLocaleUpperCase('vi') : words
    })
    .join('')

/** Old fonts write a letter in two signs, which Word may have put into two runs. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && last.font === piece.font && last.upper === piece.upper) last.text += piece.text
    else all.push({ ...piece })
  }
  return all
}
