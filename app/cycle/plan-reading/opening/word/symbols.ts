// Signs that Word keeps by their place in a symbol font, as the signs that the paper shows.
const signs: Record<number, string> = {
  45: '-',
  43: '+',
  42: '*',
  111: 'o',
  167: '▪',
  168: '□',
  183: '•',
  216: '➢',
  224: '→',
  232: '➔',
  252: '✓',
  254: '☑',
  118: '❖',
  113: '❑',
  110: '■',
}

/** `code` is the place in the font, or the same moved to Unicode's private area, where Word writes it. */
export const signOf = (code: number): string => signs[code & 0xff] ?? '•'

/** A bullet as the paper shows it: a dash stays a dash, a sign of a symbol font becomes that sign. */
export const bulletOf = (text: string): string =>
  text === '' ? '•' : text.replace(/[\u{f000}-\u{f0ff}]/gu, (sign) => signOf(sign.charCodeAt(0)))
