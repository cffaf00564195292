// The parts of a letterhead wherever a line holds them: both columns may share a line, parted by blanks or by nothing.

import { type Passage, part, tidied } from '../passage.ts'
import type { Layout } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import { neatNumber, symbolForm } from './document-kinds.ts'

export type Numbered = {
  number: Passage | null
  value: string | null
  symbol: Passage | null
  symbolValue: string | null
}
export type Dated = { place: Passage | null; date: Passage; value: string | null }
/** What is left of the line are names of bodies, and "V/v …". */
export type LineParts = { rest: Passage[]; motto: Layout | null; numbered: Numbered | null; dated: Dated | null }

const mottos: [layout: Layout | null, form: RegExp][] = [
  ['state', /cong hoa xa hoi chu nghia viet nam|cong hoa xa hoi\s*$|^\s*chu nghia viet nam\s*$/],
  ['state', /doc lap\s?-+\s?tu do\s?-+\s?hanh phuc/],
  ['party', /dang cong san viet nam/],
]
/** A column of its own: the same words may end an issuer's name. */
const youthMotto: typeof mottos = [
  ['youth-union', /(?<=^\W*|\bdoan\b.{2,60}\s)doan (?:tncs|thanh nien cong san) ho chi minh\W*$/],
]

/** One line of a letterhead taken apart. */
export function letterheadParts(line: Passage): LineParts {
  const parts: LineParts = { rest: [], motto: null, numbered: null, dated: null }
  let open = withoutMottos([line], mottos, parts)
  open = open.flatMap((piece) => {
    const found = parts.dated ? null : placeAndDate(piece)
    if (!found) return [piece]
    parts.dated = found.dated
    return without(piece, found.from, found.to)
  })
  open = open.flatMap((piece) => {
    const found = parts.numbered ? null : numberIn(piece)
    if (!found) return [piece]
    parts.numbered = found.numbered
    return without(piece, found.from, found.to)
  })
  parts.rest = withoutMottos(open.flatMap(columnsOf), youthMotto, parts)
    .map(bare)
    .map(tidied)
    .filter(({ text }) => /\p{L}/u.test(text))
  return parts
}

function withoutMottos(pieces: Passage[], forms: typeof mottos, parts: LineParts): Passage[] {
  let open = pieces
  for (const [layout, form] of forms) {
    open = open.flatMap((piece) => {
      const found = form.exec(plain(piece.text))
      if (!found) return [piece]
      parts.motto ??= layout
      return without(piece, found.index, found.index + found[0].length)
    })
  }
  return open
}

/** The columns of a line: parted by a stroke, a tab, or three blanks. */
function columnsOf(piece: Passage): Passage[] {
  const columns: Passage[] = []
  let from = 0
  for (const gap of piece.text.matchAll(/\s*[|\t]\s*|\s{3,}/g)) {
    columns.push(part(piece, from, gap.index))
    from = gap.index + gap[0].length
  }
  return [...columns, part(piece, from)]
}

const without = (piece: Passage, from: number, to: number): Passage[] => [part(piece, 0, from), part(piece, to)]

/** Without the strokes of a table and the star. */
function bare(piece: Passage): Passage {
  const from = /^[\s|*_#-]*/.exec(piece.text)?.[0].length ?? 0
  const to = piece.text.length - (/[\s|*_]*$/.exec(piece.text)?.[0].length ?? 0)
  return part(piece, from, Math.max(from, to))
}

const name = '((?:\\p{Lu}[\\p{L}.]{0,20})(?:[ -]{1,3}\\p{Lu}[\\p{L}.]{0,20}){0,6})'
const placed = new RegExp(
  `(?:${name}\\s*[,.]?\\s*)?[Nn](?:gày|GÀY)\\s*([\\d.…_ ]{0,12})\\s*[Tt]háng\\s*([\\d.…_ ]{0,12})\\s*năm\\s*(\\d{4}|20[\\d.…_]{0,4}|[.…_]{1,6})`,
  'u',
)
const short = new RegExp(`${name}\\s*,\\s*ngày\\s*(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})`, 'u')

/** "Bình An, ngày 05 tháng 8 năm 2024", also with day or month left blank. */
export function placeAndDate(piece: Passage): { dated: Dated; from: number; to: number } | null {
  const found = placed.exec(piece.text) ?? short.exec(piece.text)
  if (!found) return null
  const [all, place = '', day = '', month = '', year = ''] = found
  const start = found.index + all.search(/ngày/i)
  const to = found.index + all.length
  const trimmed = place.replace(/[.\s-]+$/, '')
  const nameStart = nameOffset(trimmed)
  const named = trimmed.slice(nameStart) ? part(piece, found.index + nameStart, found.index + trimmed.length) : null
  return {
    dated: { place: named, date: part(piece, start, to), value: isoOf(day, month, year) },
    from: found.index + nameStart,
    to,
  }
}

/** What stands before a place in the other column is in capitals, and may be glued to it. */
function nameOffset(words: string): number {
  const symbols = /^(?:(?!TP\b)[\p{Lu}\d&]{2,}[\s-]+)+(?=\p{Lu}\p{Ll})/u.exec(words)?.[0].length ?? 0
  const glued = /^[\p{Lu}\d -]{2,}(?=\p{Lu}\p{Ll})/u.exec(words.slice(symbols))
  return symbols + (glued && /\p{Lu}{2}$/u.test(glued[0]) ? glued[0].length : 0)
}

function isoOf(day: string, month: string, year: string): string | null {
  if (!/^\d{4}$/.test(year.trim())) return null
  const [d, m] = [Number(day.trim() || Number.NaN), Number(month.trim() || Number.NaN)]
  if (!(m >= 1 && m <= 12)) return year.trim()
  const start = `${year.trim()}-${String(m).padStart(2, '0')}`
  return d >= 1 && d <= 31 ? `${start}-${String(d).padStart(2, '0')}` : start
}

const blankNumber = '[\\s.…_]*'
const numbered = new RegExp(
  `(?<=^|[\\s|*])S[ốỐ]\\s*[:.]?\\s*(\\d{1,5}[a-z]?(?:\\s?/\\s?\\d{4}(?=\\s?/))?)?${blankNumber}([-–—‑/])\\s*(${symbolForm})`,
  'u',
)
const unnamed = new RegExp(
  `^[\\s|*]*(\\d{1,5}[a-z]?(?:\\s?/\\s?\\d{4}(?=\\s?/))?)\\s?([-–—‑/])\\s*(${symbolForm})(?=[\\s|*]*$|\\s{2,}|\\t|\\|)`,
  'u',
)

/** "Số: 672 /KH-UBND", "Số -KH/ĐU", "30 - KH/HU". */
export function numberIn(piece: Passage): { numbered: Numbered; from: number; to: number } | null {
  const found = numbered.exec(piece.text) ?? unnamed.exec(piece.text)
  if (!found) return onlyNumber(piece)
  const [all, digits, sign = '', printed = ''] = found
  const to = found.index + all.length
  const symbolStart = to - printed.length
  const from = digits === undefined ? to : found.index + all.indexOf(digits)
  const symbolValue = neatNumber(printed)
  return {
    from: found.index,
    to,
    numbered: {
      number: digits === undefined ? null : part(piece, from, to),
      value: digits === undefined ? null : neatNumber(`${digits}${sign}`) + symbolValue,
      symbol: part(piece, symbolStart, to),
      symbolValue,
    },
  }
}

/** "Số: 15" and "Số:" with nothing behind it. */
function onlyNumber(piece: Passage): { numbered: Numbered; from: number; to: number } | null {
  const found = /^[\s|*]*S[ốỐ]\s*[:.]?\s*(\d{1,5})?[\s.…_/-]*(?=$|\s{2,}|\t|\|)/u.exec(piece.text)
  if (!found) return null
  const digits = found[1]
  const from = digits ? found.index + found[0].indexOf(digits) : 0
  const number = digits ? part(piece, from, from + digits.length) : null
  return {
    from: found.index,
    to: found.index + found[0].length,
    numbered: { number, value: digits ?? null, symbol: null, symbolValue: null },
  }
}
