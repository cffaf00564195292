// Which bytes separate the words of a PDF.

const white = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)))

export const isWhite = (byte: number | undefined): boolean => byte !== undefined && white.has(byte)
export const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !white.has(byte) && !delimiters.has(byte)

/** Behind white space and comments. */
export function skipWhite(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    while (isWhite(bytes[at])) at++
    if (bytes[at] !== 0x25) return at
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++
  }
}

export const hexDigit = (byte: number | undefined): number => {
  const letter = byte === undefined ? '' : String.fromCharCode(byte)
  return /^[0-9a-fA-F]$/.test(letter) ? Number.parseInt(letter, 16) : -1
}
