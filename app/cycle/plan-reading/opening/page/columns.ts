// The lines of a page in reading order: letterhead and signature block stand in two columns, told one after the other.
import type { Line, Segment } from './lines.ts'

const heads =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐOÀN TNCS|^ĐẢNG BỘ|^ĐẢNG [UỦỤ][ỶYỲ]|ỦY BAN NHÂN DÂN/
const ends = /^Nơi nhận|^T\/M|^TM\.|^KT\.|^K\/T|^TL\.|^T\/L|^TUQ\./

type Gutter = { from: number; to: number }

export function readingOrder(lines: Line[], width: number): string[] {
  const told: string[] = []
  for (let index = 0; index < lines.length; ) {
    const block = blockAt(lines, index, width)
    if (block) {
      told.push(...block.left, ...block.right)
      index = block.end
    } else {
      told.push(plain(lines[index]?.segments ?? []))
      index++
    }
  }
  return told
}

function blockAt(lines: Line[], start: number, width: number) {
  const gutter = gutterFrom(lines, start, width)
  if (!gutter) return undefined
  let end = start
  let room = gutter
  for (; end < lines.length; end++) {
    const narrower = narrowed(room, lines[end]?.segments ?? [])
    if (!narrower) break
    room = narrower
  }
  const block = lines.slice(start, end)
  const marks = block.flatMap(({ segments }) => segments).some(({ text }) => isMark(text))
  if (block.length < 2 || !marks) return undefined
  const side = (isLeft: boolean): string[] =>
    block
      .map(({ segments }) => plain(segments.filter(({ from }) => from < room.from === isLeft)))
      .filter((text) => text !== '')
  return { left: side(true), right: side(false), end }
}

/** A block begins where a line stands in two columns, or with the heading of one column just above such a line. */
function gutterFrom(lines: Line[], start: number, width: number): Gutter | undefined {
  for (const line of lines.slice(start, start + 3)) {
    const gap = gapIn(line.segments)
    if (gap) return gap.to > width * 0.3 && gap.from < width * 0.7 && hasOwn(lines[start], gap) ? gap : undefined
    if (line.segments.length !== 1) return undefined
  }
  return undefined
}

/** The first line of a block is in two columns itself, or a heading of one of them. */
function hasOwn(line: Line | undefined, gap: Gutter): boolean {
  const segments = line?.segments ?? []
  return gapIn(segments) !== undefined || segments.every(({ text, from }) => from >= gap.from || isMark(text))
}

const isMark = (text: string): boolean => heads.test(text) || ends.test(text)

/** The one gap of a line that only columns make: a very wide one, or one before words that head the right column. */
function gapIn(segments: Segment[]): Gutter | undefined {
  const places = segments.flatMap(({ apart }, index) => (apart ? [index] : []))
  const marked = segments.findIndex(({ text }, index) => index > 0 && isMark(text))
  const index = places.length === 1 ? (places[0] ?? marked) : marked
  const [left, right] = [segments[index - 1], segments[index]]
  return left && right ? { from: left.to, to: right.from } : undefined
}

/** What is left of the gutter beside these segments; none where one crosses it. */
function narrowed(gutter: Gutter, segments: Segment[]): Gutter | undefined {
  let { from, to } = gutter
  for (const segment of segments) {
    if (segment.from <= from) from = Math.max(from, segment.to)
    else to = Math.min(to, segment.from)
  }
  return to - from > 4 ? { from, to } : undefined
}

/** Three columns or more are a row of a table. */
function plain(segments: Segment[]): string {
  const between = segments.filter(({ apart }) => apart).length > 1 ? ' | ' : ' '
  return segments.map(({ text, apart }, index) => (index === 0 ? text : (apart ? between : ' ') + text)).join('')
}
