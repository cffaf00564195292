// The place that an amendment names ("điểm c khoản 2 Mục III"), found in the plan's own numbering.
import type { Section } from '#cycle/plan-reading/reading.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { fold } from '#kernel/fold.ts'
import type { Span } from '#kernel/span.ts'

/** A numbered piece of the plan; `own` ends where the pieces below it begin. */
export type Piece = { place: string; start: number; end: number; own: number }

const levels = ['phan', 'muc', 'khoan', 'diem', 'tiet', 'y', 'gach dau dong'] as const
const counted = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
const naming =
  /\b(phan|muc|khoan|diem|tiet|y|gach dau dong)\s+(?:thu\s+)?([ivxl]+(?:\.\d+)*|\d+(?:\.\d+)*|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|[a-e]|g|h)(?![\p{L}\p{N}])/gu

/** "VI.2 ý 3", or null where the words name no place. Order of speech does not matter: a point lies in a clause lies in a section. */
export function placeNamed(words: string): string | null {
  const steps = [...fold(words).matchAll(naming)].map(([, label = '', mark = '']) => ({
    level: levels.indexOf(label as (typeof levels)[number]),
    mark: label === 'y' || label === 'gach dau dong' ? numberOf(mark) : mark,
  }))
  if (steps.length === 0) return null
  const sorted = steps.toSorted((one, other) => one.level - other.level)
  const numbers = sorted.filter(({ level }) => level < levels.indexOf('y')).map(({ mark }) => mark)
  const dashes = sorted.filter(({ level }) => level >= levels.indexOf('y')).map(({ mark }) => mark)
  return [numbers.join('.').toUpperCase(), dashes.length > 0 ? `ý ${dashes.join('.')}` : ''].filter(Boolean).join(' ')
}

function numberOf(mark: string): string {
  if (mark === 'nhat') return '1'
  if (mark === 'tu') return '4'
  const index = counted.indexOf(mark)
  return index < 0 ? mark : String(index + 1)
}

/** Every numbered piece and every dash of an outline. */
export function piecesOf(outline: Section[]): Piece[] {
  const pieces: Piece[] = []
  const walk = (sections: Section[]): void => {
    for (const { ordinal, items, children, spans } of sections) {
      const [start, end] = rangeOf(spans)
      const below = [...items, ...children].map((part) => rangeOf(part.spans)[0]).filter((at) => at > start)
      if (ordinal !== null) pieces.push({ place: placeOf(outline, start), start, end, own: Math.min(end, ...below) })
      for (const item of items) {
        const [from, to] = rangeOf(item.spans)
        const place = placeOf(outline, from)
        if (place.includes('ý')) pieces.push({ place, start: from, end: to, own: to })
      }
      walk(children)
    }
  }
  walk(outline)
  return pieces
}

/** The only piece of that place; where the words leave the section out, the only one that ends so. */
export function pieceAt(pieces: Piece[], place: string): Piece | null {
  const wanted = plain(place)
  const exact = pieces.filter((piece) => plain(piece.place) === wanted)
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null
  const ending = pieces.filter((piece) => plain(piece.place).endsWith(`.${wanted}`))
  return ending.length === 1 ? (ending[0] ?? null) : null
}

/** What a place lies in: "VI.9" in "VI", "VI.2 ý 3" in "VI.2". */
export function placeAbove(place: string): string | null {
  if (place.includes(' ý ')) return place.slice(0, place.indexOf(' ý '))
  const end = place.lastIndexOf('.')
  return end < 0 ? null : place.slice(0, end)
}

const plain = (place: string): string => place.toLowerCase()

const rangeOf = (spans: Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
]
