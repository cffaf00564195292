// The single changes by which Word 97 writes down how a paragraph or a run differs from its style.
export const sprm = {
  level: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  deleted: 0x0800,
  hidden: 0x083c,
  capitals: 0x083b,
  font: 0x4a4f,
} as const

/** The wanted values of a list of changes, the last one of each kind. */
export function valuesOf(changes: Buffer): Map<number, number> {
  const values = new Map<number, number>()
  for (let at = 0; at + 3 <= changes.length; ) {
    const code = changes.readUInt16LE(at)
    at += 2
    const length = lengthAt(changes, at, code)
    if (at + length > changes.length) break
    if (length === 1) values.set(code, changes.readUInt8(at))
    if (length === 2) values.set(code, changes.readUInt16LE(at))
    at += length
  }
  return values
}

/** By the three upper bits of the code; lists of tabs and of cells say their own length. */
function lengthAt(changes: Buffer, at: number, code: number): number {
  switch (code >> 13) {
    case 0:
    case 1:
      return 1
    case 3:
      return 4
    case 6:
      return code === 0xd608 ? 1 + changes.readUInt16LE(at) : 1 + changes.readUInt8(at)
    case 7:
      return 3
    default:
      return 2
  }
}

/** 1 is on; 128 is as the style has it and 129 the opposite of that, where styles are taken to be off. */
export const isSet = (value: number | undefined): boolean => value === 1 || value === 129
