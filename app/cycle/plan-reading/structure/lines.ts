// The source's lines, and which of them only the paper put there: page numbers, page headers that repeat, rules.

import type { Span } from '../reading.ts'
import { plain } from './letters.ts'

export type Line = {
  start: number
  end: number
  /** The words of the line, ends trimmed, marks of emphasis still in it. */
  text: string
  /** Empty lines stand before it. */
  blankBefore: boolean
  /** A page ends before it: a form feed, a page number or a page header was left out. */
  breakBefore: boolean
}

/** The lines that hold words of the author, in order. */
export function linesOf(source: string, pages: Span[] | null): Line[] {
  const all = allLines(source, pages)
  const noise = noiseAmong(all)
  const lines: Line[] = []
  let [blank, broken] = [false, false]
  for (const [index, line] of all.entries()) {
    if (line.text === '') blank = true
    broken ||= line.breakBefore
    if (noise[index] === 'page') broken = true
    if (line.text === '' || noise[index]) continue
    lines.push({ ...line, blankBefore: blank, breakBefore: broken })
    blank = broken = false
  }
  return lines
}

function allLines(source: string, pages: Span[] | null): Line[] {
  const lines: Line[] = []
  const starts = new Set((pages ?? []).slice(1).map(([start]) => start))
  let from = 0
  let broken = false
  for (let index = 0; index <= source.length; index++) {
    const letter = source[index]
    const ends = index === source.length || letter === '\n' || letter === '\f' || letter === '\r' || letter === '\v'
    if (!ends) continue
    if (starts.size > 0) for (let place = from; place <= index && !broken; place++) broken = starts.has(place)
    const [start, end] = trimmed(source, from, index)
    lines.push({ start, end, text: source.slice(start, end), blankBefore: false, breakBefore: broken })
    broken = letter === '\f'
    from = index + 1
  }
  return lines
}

/** Without blanks at the ends, and without the marks of a bold line or of a heading. */
function trimmed(source: string, start: number, end: number): Span {
  while (start < end && /\s/.test(source.charAt(start))) start++
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  const mark =
    /^(?:#{1,6}\s+)?(?:\*{2,3}|__|\*(?=[^\s*]))?(?=\S)/.exec(source.slice(start, Math.min(end, start + 12)))?.[0]
      .length ?? 0
  if (mark === 0 || start + mark >= end) return [start, end]
  start += mark
  while (end > start && /[\s*]/.test(source.charAt(end - 1))) end--
  return [start, end]
}

type Noise = 'page' | 'rule' | undefined

const pageNumber =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}|(?:trang|page)\s?\d{1,3}(?:\s?(?:\/|of|trên)\s?\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/i
const rule = /^[\s_\-–—=*.|:+─━]{3,}$/

function noiseAmong(lines: Line[]): Noise[] {
  const noise: Noise[] = lines.map(({ text }, index) => {
    if (text === '' || text.length > 60) return undefined
    if (pageNumber.test(text) && index > 0) return 'page'
    return rule.test(text) ? 'rule' : undefined
  })
  for (const index of repeatedHeaders(lines, noise)) noise[index] = 'page'
  return noise
}

/** Short lines that stand at a page's edge two times at least and nowhere else. */
function repeatedHeaders(lines: Line[], noise: Noise[]): number[] {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of lines.entries()) {
    if (text === '' || text.length > 120 || noise[index] || /^[-+•]/.test(text)) continue
    const key = plain(text).replace(/\d+/g, '#')
    if (!/[a-z]{2}/.test(key)) continue
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  const isEdge = edgesOf(lines, noise)
  return [...places.values()].flatMap((indexes) => {
    const atEdges = indexes.filter((index) => isEdge[index])
    return atEdges.length >= 2 && atEdges.length >= indexes.length - 1 ? atEdges : []
  })
}

/** Which lines stand next to a page number or page end, empty lines not counted. */
function edgesOf(lines: Line[], noise: Noise[]): boolean[] {
  const edges: boolean[] = new Array(lines.length).fill(false)
  let before = -1
  let broken = false
  for (const [index, line] of lines.entries()) {
    broken ||= line.breakBefore || noise[index] === 'page'
    if (line.text === '' || noise[index]) continue
    if (broken) {
      edges[index] = true
      if (before >= 0) edges[before] = true
    }
    before = index
    broken = false
  }
  return edges
}
