// Reads of a TrueType file what layout and checks ask: which characters it has and how wide they are.

export type FontFile = {
  has(character: number): boolean
  /** In parts of the size of the letters. */
  advance(character: number): number
}

export function readFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  const at = (name: string): number => {
    const offset = tables.get(name)
    if (offset === undefined) throw new Error(`the font has no table ${name}`)
    return offset
  }
  const units = view.getUint16(at('head') + 18)
  const long = view.getUint16(at('hhea') + 34) // how many glyphs have a width of their own; the others share the last
  const glyphs = glyphsOf(view, at('cmap'))
  return {
    has: (character) => glyphs.has(character),
    advance: (character) => view.getUint16(at('hmtx') + 4 * Math.min(glyphs.get(character) ?? 0, long - 1)) / units,
  }
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)))
    tables.set(name, view.getUint32(entry + 8))
  }
  return tables
}

/** From the subtable for Unicode's first plane, format 4, which every font for Windows has. */
function glyphsOf(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index)
  const windows = subtables.find((entry) => view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1)
  if (windows === undefined) throw new Error('the font has no table of characters for Windows')
  const table = cmap + view.getUint32(windows + 4)
  const twice = view.getUint16(table + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const last = view.getUint16(table + 14 + segment)
    const first = view.getUint16(table + 16 + twice + segment)
    const delta = view.getUint16(table + 16 + 2 * twice + segment)
    const where = table + 16 + 3 * twice + segment
    const range = view.getUint16(where)
    for (let character = first; character <= last && character !== 0xffff; character++) {
      const direct = range === 0 ? character : view.getUint16(where + range + 2 * (character - first))
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff
      if (glyph !== 0) glyphs.set(character, glyph)
    }
  }
  return glyphs
}
