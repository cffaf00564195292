// What stands before a paragraph to number it: "VI.", "3.1.", "a)", "1/", "-", "+", "Điều 2.", "Phần thứ nhất".
import { plain } from './letters.ts'

export type MarkerStyle =
  | 'part'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'bracket'
  | 'letter'
  | 'star'
  | 'dash'
  | 'plus'

export type Marker = {
  style: MarkerStyle
  /** As printed, without the dot or bracket behind it. */
  ordinal: string
  /** Its number among its siblings: VI → 6, "3.2" → 2, đ → 5; 0 for a dash. */
  place: number
  /** How many of the line's characters it takes, blanks behind it too. */
  length: number
  /** Dot, bracket or stroke missing: only its place in the sequence tells it from a number that the text begins with. */
  doubtful: boolean
}

const alphabet = 'abcdđeghiklmnopqrstuvxy'
const romanForm = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/
const ordinalWords = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

export function romanValue(text: string): number {
  if (text === '' || !romanForm.test(text)) return 0
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charAt(index)] ?? 0
    total += value < (values[text.charAt(index + 1)] ?? 0) ? -value : value
  }
  return total
}

/** The marker that a line begins with, if any. */
export function markerOf(text: string): Marker | null {
  return dashOf(text) ?? namedOf(text) ?? decimalOf(text) ?? numberOf(text) ?? romanOf(text) ?? letterOf(text)
}

function dashOf(text: string): Marker | null {
  const found = /^([-–—−‐‑]|[+•●○▪■◦·∙*✓➢❖]|o(?=\s\p{Lu}))\s*(?=\S)/u.exec(text)
  if (!found?.[1]) return null
  const sign = found[1]
  if (sign === '*' && !/^\*\s/.test(text)) return null
  if (/[-–—−‐‑]/.test(sign) && /^[-–—−‐‑]{2,}/.test(text)) return null
  const style = sign === '+' ? 'plus' : sign === '*' ? 'star' : 'dash'
  return { style, ordinal: style === 'dash' ? '-' : sign, place: 0, length: found[0].length, doubtful: false }
}

function namedOf(text: string): Marker | null {
  const start = plain(text.slice(0, 60))
  const found =
    /^(phan|chuong|muc|dieu)\s+(?:thu\s+([a-z]+)|([ivx]+|\d{1,2}|[a-d]))\s*(?:[.:/)]\s*|-\s+|$|(?=\s))/.exec(start)
  if (!found) return null
  const [all, word, spelled, sign] = found
  const behind = text.slice(all.length)
  if (all.trimEnd() === all && behind !== '' && !/^\s*\p{Lu}/u.test(behind)) return null
  const printed = text.slice(all.indexOf(spelled ?? sign ?? ''), all.length).replace(/[\s.:/)-]+$/, '')
  const place = spelled ? ordinalWords.indexOf(spelled) + 1 : Number(sign) || romanValue((sign ?? '').toUpperCase())
  if (word !== 'dieu' && !/^\p{Lu}/u.test(text)) return null
  if (!/^\p{Lu}/u.test(text)) return null
  return { style: word === 'dieu' ? 'article' : 'part', ordinal: printed, place, length: all.length, doubtful: false }
}

function decimalOf(text: string): Marker | null {
  const found = /^(\d{1,2}(?:\.\d{1,2}){1,4})([.)/:]?)(\s*)(?=\S)/.exec(text)
  if (!found?.[1]) return null
  const [all, ordinal, sign, blank] = found
  const behind = text.slice(all.length)
  if ((/^\d/.test(behind) && (blank === '' || sign === '')) || /^[%‰]/.test(behind)) return null
  if (blank === '' && !/^["“(]?\p{Lu}/u.test(behind)) return null
  const doubtful = sign === '' && !/^["“(]?\p{Lu}/u.test(behind)
  return { style: 'decimal', ordinal, place: Number(ordinal.split('.').at(-1)), length: all.length, doubtful }
}

function numberOf(text: string): Marker | null {
  const bracket = /^\((\d{1,2}|[a-zđ])\)\s*(?=\S)/.exec(text)
  if (bracket?.[1]) {
    const place = Number(bracket[1]) || alphabet.indexOf(bracket[1]) + 1
    return { style: 'bracket', ordinal: bracket[1], place, length: bracket[0].length, doubtful: false }
  }
  const found = /^(\d{1,2})(?:(\s?[.)/]|\s?[-–](?=\s+\p{Lu}))(\s*)|(\s+))(?=\S)/u.exec(text)
  if (!found?.[1]) return null
  const [all, ordinal, sign, blank] = found
  const behind = text.slice(all.length)
  const large = /^["“(*]*\p{Lu}/u.test(behind)
  if (sign === undefined ? !large : (blank === '' || sign.includes('/')) && !/^["“(*]*\p{L}/u.test(behind)) return null
  return { style: 'number', ordinal, place: Number(ordinal), length: all.length, doubtful: sign === undefined }
}

function romanOf(text: string): Marker | null {
  const found = /^([IVX]{1,6})(?:(\s?[.)/:]|\s?[-–](?=\s))\s*|\s+)(?=\S)/.exec(text)
  const value = romanValue(found?.[1] ?? '')
  if (!found?.[1] || value === 0) return null
  if (!/^["“(*]*\p{Lu}/u.test(text.slice(found[0].length))) return null
  return { style: 'roman', ordinal: found[1], place: value, length: found[0].length, doubtful: found[2] === undefined }
}

function letterOf(text: string): Marker | null {
  const found = /^([A-ZĐ]|[a-zđ])(\d?)(?:\.(?=\D)|[)/]|\s-(?=\s))\s*(?=\S)/.exec(text)
  if (!found?.[1]) return null
  const letter = found[1]
  const large = letter !== letter.toLowerCase()
  const behind = text.slice(found[0].length)
  if (large && (!/^["“(*]*\p{Lu}/u.test(behind) || /^\p{Lu}\./u.test(behind))) return null
  const place = alphabet.indexOf(letter.toLowerCase()) + 1
  return {
    style: large ? 'capital' : 'letter',
    ordinal: letter + (found[2] ?? ''),
    place,
    length: found[0].length,
    doubtful: false,
  }
}
