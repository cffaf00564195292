// The paragraphs as their author meant them: lines that a narrow page broke are joined again, also over the end of a page.

import { type Passage, part, passageOf } from '../passage.ts'
import type { Span } from '../reading.ts'
import { inCapitals, plain, startsLarge, startsSmall } from './letters.ts'
import { type Line, linesOf } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'
import { type Region, regionsOf } from './regions.ts'
import { firstWord, type Wrapping, wrappingOf } from './wrapping.ts'

export type Paragraph = {
  /** All of it, with its number or dash. */
  whole: Passage
  /** Without its number or dash. */
  text: Passage
  marker: Marker | null
  region: Region
  /** The cells of a table row; null for a paragraph. */
  cells: Passage[] | null
  blankBefore: boolean
  /** The lines that it was printed on. */
  lines: Line[]
}

export function paragraphsOf(source: string, pages: Span[] | null): Paragraph[] {
  const printed = linesOf(source, pages)
  const regions = regionsOf(printed)
  const prose = printed.filter((line, index) => regions[index] === 'body' && !isRow(line))
  const wrapping = wrappingOf(prose)
  const lines = wrapping.edge !== 'none' && isDoubleSpaced(prose) ? printed.map(withoutBlank) : printed
  const groups: { lines: Line[]; region: Region; marker: Marker | null }[] = []
  for (const [index, line] of lines.entries()) {
    const region = regions[index] ?? 'body'
    const open = groups.at(-1)
    const marker = region === 'body' ? acceptedMarker(line, open, groups) : null
    if (open && region === 'body' && open.region === 'body' && continues(open.lines, line, marker, wrapping))
      open.lines.push(line)
    else groups.push({ lines: [line], region, marker })
  }
  return groups.map((group) => paragraphOf(source, group.lines, group.region, group.marker))
}

type Open = { lines: Line[]; region: Region; marker: Marker | null }

/** A number without its dot counts only as the next of its kind. */
function acceptedMarker(line: Line, open: Open | undefined, groups: Open[]): Marker | null {
  const marker = markerOf(line.text)
  if (!marker?.doubtful) return marker
  const previous = open && /[,–-]$|\s(?:và|của|số|ngày|tháng|năm|quý)$/.test(open.lines.at(-1)?.text ?? '')
  if (previous) return null
  let seen = 0
  for (let index = groups.length - 1; index >= 0 && seen < 400; index--, seen++) {
    const other = groups[index]?.marker
    if (other?.style === marker.style) return other.place + 1 === marker.place ? marker : null
  }
  return marker.place === 1 && (line.blankBefore || inCapitals(line.text)) ? marker : null
}

const ended = /[.;:!?…]["”’)*_]*$/
const openEnd =
  /(?:[,(–-]|(?:^|\s)(?:và|của|các|những|với|cho|về|theo|số|ngày|tháng|năm|là|để|trong|tại|từ|đến|do|bằng|lần thứ|khóa|khoá|nhiệm kỳ|giai đoạn|hoặc|trên|được|có|không|một|hai|toàn|mọi|mỗi|đồng chí|quý|Nghị quyết|Chỉ thị|Kế hoạch|Đài|Ban|Phòng|Sở|Hội|Trung tâm|Ủy ban|Uỷ ban|Đảng ủy|Chi bộ|Công an|Trạm|phối hợp))["“]?$/u

/** Every line stands apart: the empty lines say nothing. */
const isDoubleSpaced = (lines: Line[]): boolean =>
  lines.length > 12 && lines.filter(({ blankBefore }) => blankBefore).length > lines.length * 0.95

const withoutBlank = (line: Line): Line => ({ ...line, blankBefore: false })

function continues(open: Line[], line: Line, marker: Marker | null, wrapping: Wrapping): boolean {
  const last = open.at(-1)
  if (!last || isRow(last) || isRow(line)) return false
  const before = last.text.replace(/[*_]+$/, '')
  const text = line.text.replace(/^[*_]+(?=\S)/, '')
  if (isYears(before, text)) return true
  const pressed = isPressed(last, line, wrapping)
  if (marker)
    return pressed === true && !line.blankBefore && !ended.test(before) && isBrokenInside(before, marker, text)
  if (pressed && isQuoteOpen(open)) return true
  if (ended.test(before)) return goesOnAfterEnd(before, text, line, pressed)
  if (openEnd.test(before) || (isBasis(open) && !line.blankBefore)) return true
  if (text.length > 3 && inCapitals(before) !== inCapitals(text) && !isPart(before, text)) return false
  if (!startsLarge(text)) return true
  if (line.blankBefore && !line.breakBefore) return false
  if (pressed === null) return line.breakBefore && before.length > 100
  return pressed || (line.breakBefore && wrapping.edge === 'ragged' && before.length > wrapping.width * 0.72)
}

/** "… 2025\n- 2030": a stretch of years. */
const isYears = (before: string, text: string): boolean =>
  (/\d{4}\s?[-–—]?$/.test(before) && /^[-–—]\s?(?:19|20)\d\d(?!\d)/.test(text)) ||
  (/\d\s?[-–—]$/.test(before) && /^\d/.test(text))

/** A basis ends with a sign: without one it goes on. */
const isBasis = ([first]: Line[]): boolean => /^(?:Căn cứ|Thực hiện|Thi hành|Theo đề nghị)\s/.test(first?.text ?? '')

/** A word in capitals, or a number, inside a sentence. */
const isPart = (before: string, text: string): boolean =>
  (inCapitals(text) && text.split(/\s+/).length < 3 && !inCapitals(before)) ||
  (inCapitals(before) && before.split(/\s+/).length < 2)

/** After a full stop, colon or semicolon a line goes on where only the page's edge can have broken it. */
function goesOnAfterEnd(before: string, text: string, line: Line, pressed: boolean | null): boolean {
  if (/\.\.\.$|…$/.test(before) && startsSmall(text)) return true
  if (pressed === null || (line.blankBefore && !line.breakBefore)) return false
  if (/:$/.test(before) && startsLarge(text) && !/^["“]/.test(text)) return false
  return pressed
}

/** A quotation that began on one of the last lines has not ended. */
function isQuoteOpen(open: Line[]): boolean {
  const words = open
    .slice(-4)
    .map(({ text }) => text)
    .join(' ')
  const straight = words.split('"').length - 1
  return words.lastIndexOf('“') > words.lastIndexOf('”') || straight % 2 === 1
}

/** Whether the next word would not have fitted on the line before: that is why the line ends there; null where lines were not broken. */
function isPressed(last: Line, line: Line, { edge, width, spaced }: Wrapping): boolean | null {
  if (edge === 'none') return null
  const needed = last.text.length + 1 + firstWord(line.text)
  if (edge === 'sharp') return needed > width
  return spaced && !line.blankBefore ? needed > width * 0.75 : needed > width * (ended.test(last.text) ? 0.93 : 0.86)
}

/** "… quyết định số\n1. …" and "… 2025\n- 2030": what looks like a marker belongs to the sentence before. */
function isBrokenInside(before: string, marker: Marker, text: string): boolean {
  if (marker.style === 'dash') return openEnd.test(before) || (/\p{L}$/u.test(before) && /^[-–—]\s?\p{Ll}/u.test(text))
  return openEnd.test(before) && !/,$/.test(before)
}

function isRow({ text }: Line): boolean {
  return /^\|.*\|/.test(text) || /\S\t+\s*\S/.test(text.replace(/^(?:[\divxIVX]{1,4}[.)/]|[-+•*])\s+/, ''))
}

function paragraphOf(source: string, lines: Line[], region: Region, marker: Marker | null): Paragraph {
  const [first] = lines
  const whole = passageOf(
    source,
    lines.map(({ start, end }) => [start, end]),
  )
  const skipped = marker && first ? markerLength(whole, first.start + marker.length) : 0
  return {
    whole,
    text: skipped > 0 ? part(whole, skipped) : whole,
    marker,
    region,
    cells: first && lines.length === 1 && isRow(first) ? cellsOf(source, first) : null,
    blankBefore: first?.blankBefore ?? false,
    lines,
  }
}

function markerLength({ at }: Passage, end: number): number {
  let length = 0
  while (length < at.length && (at[length] ?? 0) < end) length++
  return length
}

/** The cells of a line that is parted by tabs or strokes. */
export function cellsOf(source: string, { start, end, text }: Line): Passage[] {
  const sign = /^\|/.test(text) || /\|/.test(text) ? '|' : '\t'
  const cells: Passage[] = []
  let from = start
  for (let index = start; index <= end; index++) {
    if (index < end && source.charAt(index) !== sign) continue
    const cell = passageOf(source, [[from, index]])
    if (cell.text !== '' && !/^[-:\s]+$/.test(plain(cell.text))) cells.push(cell)
    from = index + 1
  }
  return cells
}
