// The same plan as other hands or programs would have left it: what it says stays, what it looks like changes.

export type Variant = (text: string) => string

const LINES_A_PAGE = 38
const RIGHT_COLUMN = /^(C[ỘÔ]NG H(ÒA|OÀ) X[ÃA] HỘI|Độc lập|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|.+, ngày\s.*\btháng\b)/i
const TYPE_LINE = /^\**(KẾ HOẠCH|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH)/
/** A word that would read as a bullet or an ordinal, were it the first of a line. */
const MARK = /^([-–—+•*]|\d+(\.\d+)*[.)/]|[a-zđ][.)/]|[IVX]+[.-]?)$/i
/** Cells and columns are laid out by blanks or bars; a line break in them would move words to another column. */
const isLaidOut = (line: string): boolean => line.includes('|') || /\S {4,}\S/.test(line)

/** A number alone between two lines, at the foot of each page, also inside a sentence; the first page has none. */
export const hardWrapped =
  (columns: number): Variant =>
  (text) => {
    const lines = text.split('\n').flatMap((line) => (isLaidOut(line) ? [line] : wrap(line, columns)))
    return lines
      .flatMap((line, index) => {
        const page = Math.floor(index / LINES_A_PAGE) + 1
        const isFirst = index > 0 && index % LINES_A_PAGE === 0
        return isFirst && !isLaidOut(line) ? ['', String(page), '', line] : [line]
      })
      .join('\n')
  }

function wrap(line: string, columns: number): string[] {
  const wrapped: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > columns && !MARK.test(word)) {
      wrapped.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...wrapped, current]
}

export const decomposed: Variant = (text) => text.normalize('NFD')

export const straightQuotes: Variant = (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].join('')
/** `ủy` becomes `uỷ`, `hòa` becomes `hoà`: the tone moves to the second vowel where no letter follows. */
export const secondVowelTones: Variant = (text) =>
  text
    .normalize('NFD')
    .replace(new RegExp(`(o)([${TONES}])([ae])(?![\\p{L}\\p{M}])|(u)([${TONES}])(y)(?![\\p{L}\\p{M}])`, 'giu'), spell)
    .normalize('NFC')

const spell = (_: string, ...[o, onO, after, u, onU, y]: (string | undefined)[]): string =>
  o ? `${o}${after}${onO}` : `${u}${y}${onU}`

/** The two blocks of a letterhead side by side: title beside issuer, date beside number. */
export function letterheadOnOneLine(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => TYPE_LINE.test(line.trim()))
  const head = lines.slice(0, Math.max(end, 0)).filter((line) => line.trim() !== '' && !/^\s*[-_]+\s*$/.test(line))
  const right = head.filter((line) => RIGHT_COLUMN.test(line.trim()))
  const left = head.filter((line) => !right.includes(line))
  if (left.length < right.length || right.length === 0 || head.some(isLaidOut)) return text

  const date = right.filter((line) => /, ngày/.test(line))
  const title = right.filter((line) => !date.includes(line))
  const beside = [...title, ...Array<string>(left.length - title.length - date.length).fill(''), ...date]
  const joined = left.map((line, index) => `${line.trim().padEnd(40)}     ${beside[index]?.trim() ?? ''}`.trimEnd())
  return [...joined, '', ...lines.slice(end)].join('\n')
}
