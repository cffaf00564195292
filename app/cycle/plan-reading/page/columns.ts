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
  const marks = block.flatMap(({ segments }) => segments).some(({ text }) => heads.test(text) || ends.test(text))
  if (block.length < 2 || !marks) return undefined
  const side = (isLeft: boolean): string[] =>
    block
      .map(({ segments }) => plain(segments.filter(({ to }) => to <= room.from + 1 === isLeft)))
      .filter((text) => text !== '')
  return { left: side(true), right: side(false), end }
}

/** A block begins where a line stands in two columns, or with the lines of one column just above such a line. */
function gutterFrom(lines: Line[], start: number, width: number): Gutter | undefined {
  for (const line of lines.slice(start, start + 3)) {
    const gap = line.segments.length === 2 ? between(line.segments) : undefined
    if (gap && gap.to > width * 0.3 && gap.from < width * 0.7 && hasOwn(lines[start], gap)) return gap
    if (line.segments.length !== 1) return undefined
  }
  return undefined
}

/** The first line of a block is in two columns itself, or a heading of one of them. */
function hasOwn(line: Line | undefined, gap: Gutter): boolean {
  const segments = line?.segments ?? []
  return (
    segments.length === 2 || segments.every(({ text, from }) => from >= gap.from || heads.test(text) || ends.test(text))
  )
}

function between([left, right]: Segment[]): Gutter | undefined {
  return left && right ? { from: left.to, to: right.from } : undefined
}

/** What is left of the gutter beside these segments; none where one crosses it. */
function narrowed(gutter: Gutter, segments: Segment[]): Gutter | undefined {
  let { from, to } = gutter
  for (const segment of segments) {
    if (segment.to <= (from + to) / 2) from = Math.max(from, segment.to)
    else if (segment.from >= (from + to) / 2) to = Math.min(to, segment.from)
    else return undefined
  }
  return to - from > 4 ? { from, to } : undefined
}

/** Three parts or more are a row of a table. */
const plain = (segments: Segment[]): string => segments.map(({ text }) => text).join(segments.length > 2 ? ' | ' : ' ')
