// The styles and fonts of a .doc, in the terms of the newer format.
import type { Look, Numbered, Styles } from '../word/styles.ts'
import { sprm, valuesOf } from './sprms.ts'

type Style = { base: number; numbered: Numbered; look: Look }

export function stylesOf97(sheet: Buffer, fonts: string[]): Styles {
  const styles = sheet.length < 4 ? [] : allStyles(sheet, fonts)
  return {
    look: (name) => merged(name, ({ look }) => look),
    numbering: (name) => merged(name, ({ numbered }) => numbered),
    defaultParagraph: '0',
    defaults: {},
  }

  function merged<Part extends object>(name: string | undefined, pick: (style: Style) => Part): Partial<Part> {
    const chain: Part[] = []
    let style = styles[Number(name)]
    for (let depth = 0; style && depth < 20; depth++) {
      chain.unshift(pick(style))
      style = styles[style.base]
    }
    return Object.assign({}, ...chain)
  }
}

function allStyles(sheet: Buffer, fonts: string[]): (Style | undefined)[] {
  const header = sheet.readUInt16LE(0)
  const count = sheet.readUInt16LE(2)
  const fixed = sheet.readUInt16LE(4)
  const styles: (Style | undefined)[] = []
  let at = 2 + header
  for (let index = 0; index < count; index++) {
    const length = sheet.readUInt16LE(at)
    styles.push(length === 0 ? undefined : styleOf(sheet.subarray(at + 2, at + 2 + length), fixed, fonts))
    at += 2 + length
  }
  return styles
}

/** A fixed part, the name, and for a style of paragraphs the changes of the paragraph and of its letters. */
function styleOf(style: Buffer, fixed: number, fonts: string[]): Style {
  const kind = style.readUInt16LE(2)
  const base = kind >> 4
  if ((kind & 15) !== 1) return { base, numbered: {}, look: {} }
  const first = even(fixed + 2 + 2 * style.readUInt16LE(fixed) + 2)
  const length = style.readUInt16LE(first)
  const second = even(first + 2 + length)
  const letters = second + 2 <= style.length ? style.readUInt16LE(second) : 0
  return {
    base,
    numbered: numberedBy(valuesOf(style.subarray(first + 4, first + 2 + length))),
    look: lookBy(valuesOf(style.subarray(second + 2, second + 2 + letters)), fonts),
  }
}

const even = (at: number): number => at + (at % 2)

export function numberedBy(values: Map<number, number>): Numbered {
  const [list, level] = [values.get(sprm.list), values.get(sprm.level)]
  return { ...(list !== undefined && { list: String(list) }), ...(level !== undefined && { level }) }
}

export function lookBy(values: Map<number, number>, fonts: string[]): Look {
  const [font, caps, hidden] = [values.get(sprm.font), values.get(sprm.capitals), values.get(sprm.hidden)]
  const name = font === undefined ? undefined : fonts[font]
  return {
    ...(name !== undefined && { font: name }),
    ...(caps !== undefined && caps < 2 && { caps: caps === 1 }),
    ...(hidden !== undefined && hidden < 2 && { hidden: hidden === 1 }),
  }
}

/** The names of the fonts in the order by which runs know them. */
export function fontsOf97(table: Buffer): string[] {
  const fonts: string[] = []
  for (let at = 4; at < table.length; at += 1 + table.readUInt8(at)) {
    const name = table.toString('utf16le', at + 40, at + 1 + table.readUInt8(at))
    fonts.push(name.split('\0')[0] ?? '')
  }
  return fonts
}
