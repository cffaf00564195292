// The paragraphs as their author meant them: lines that a narrow page broke are joined again, also over the end of a page.
import { inCapitals, plain, startsLarge, startsSmall } from './letters.ts'
import { type Line, linesOf } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'
import { type Passage, part, passageOf } from './passage.ts'
import type { Span } from './reading.ts'
import { type Region, regionsOf } from './regions.ts'

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
  const lines = linesOf(source, pages)
  const regions = regionsOf(lines)
  const width = widthOf(lines.filter((line, index) => regions[index] === 'body' && !isRow(line)))
  const groups: { lines: Line[]; region: Region; marker: Marker | null }[] = []
  for (const [index, line] of lines.entries()) {
    const region = regions[index] ?? 'body'
    const open = groups.at(-1)
    const marker = region === 'body' ? acceptedMarker(line, open, groups) : null
    if (open && region === 'body' && open.region === 'body' && continues(open.lines, line, marker, width))
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

/** How long the lines of a hard-wrapped text get; Infinity where lines are not wrapped. */
function widthOf(lines: Line[]): number {
  const long = lines.map(({ text }) => text.length).filter((length) => length > 40)
  long.sort((a, b) => a - b)
  const upper = long[Math.floor(long.length * 0.95)] ?? 0
  if (upper === 0 || upper > 160) return Number.POSITIVE_INFINITY
  const near = long.filter((length) => length > upper * 0.8).length
  return near > long.length * 0.3 ? upper : Number.POSITIVE_INFINITY
}

const ended = /[.;:!?…]["”’)*_]*$/
const openEnd =
  /(?:[,(–-]|(?:^|\s)(?:và|của|các|những|với|cho|về|theo|số|ngày|tháng|năm|là|để|trong|tại|từ|đến|do|bằng|xã|huyện|tỉnh|phường|thị trấn|thành phố|lần thứ|khóa|khoá|nhiệm kỳ|giai đoạn|hoặc|trên|được|có|không|một|hai|toàn|mọi|mỗi|đồng chí|quý|Nghị quyết|Chỉ thị|Kế hoạch))["“]?$/u

function continues(open: Line[], line: Line, marker: Marker | null, width: number): boolean {
  const last = open.at(-1)
  if (!last) return false
  const before = last.text.replace(/[*_]+$/, '')
  const text = line.text.replace(/^[*_]+(?=\S)/, '')
  if (isRow(last) || isRow(line)) return false
  if (/\d{4}\s?[-–—]?$/.test(before) && /^[-–—]\s?(?:19|20)\d\d(?!\d)/.test(text)) return true
  if (/\d\s?[-–—]$/.test(before) && /^\d/.test(text)) return true
  const full = last.text.length > width * 0.72
  if (marker) return full && !line.blankBefore && !ended.test(before) && isBrokenInside(before, marker, text)
  if (ended.test(before)) {
    if (/\.\.\.$|…$/.test(before) && startsSmall(text)) return true
    if (!startsSmall(text)) return full && !line.blankBefore && /[.…]["”)]*$/.test(before) && fits(last, line, width)
    return /[;.]$/.test(before) && full && !line.blankBefore
  }
  if (inCapitals(before) !== inCapitals(text) && (inCapitals(before) || inCapitals(text)) && text.length > 3)
    return false
  if (openEnd.test(before)) return true
  if (!startsLarge(text)) return true
  if (line.breakBefore) return before.length > 40 && (full || before.length > 100)
  if (line.blankBefore) return false
  return full && fits(last, line, width)
}

/** The next word would not have fitted on the line before: that is why the line ends there. */
function fits(last: Line, line: Line, width: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  return last.text.length + 1 + word > width * 0.97
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
