// One sentence of an amending document, carried out on the words of the plan: what is put where. What cannot be found stays undone.
import type { Change as Asked, PlanReading } from '#cycle/plan-reading/reading.ts'
import { fold } from '#kernel/fold.ts'
import type { Span } from '#kernel/span.ts'
import { type Piece, pieceAt, piecesOf, placeAbove, placeNamed } from './named-place.ts'

/** In the plan's text, from where to where, and what comes there. */
export type Edit = { from: number; to: number; text: string }

/** Null where the place or the old words are not found, or are found twice. */
export function editsFor(plan: Pick<PlanReading, 'source' | 'outline'>, asked: Asked, said: string): Edit[] | null {
  const text = plan.source.text
  const named = placeNamed(asked.what)
  const pieces = piecesOf(plan.outline)
  const piece = named === null ? null : pieceAt(pieces, named)
  if (asked.before !== null && asked.before !== '') return replaced(text, named, piece, asked, said)
  if (named === null) return moved(text, asked)
  if (isInsertion(said)) return inserted(text, pieces, named, piece, asked.after)
  if (!piece) return null
  if (asked.after === '') return [{ from: Math.max(0, lineStart(text, piece.start) - 1), to: piece.end, text: '' }]
  const marker = markerOf(text.slice(piece.start, piece.end))
  const own = markerOf(asked.after)
  return [{ from: piece.start, to: piece.end, text: own || !marker ? asked.after : marker + asked.after }]
}

/** “before” thành “after”: at its place, everywhere where the document says so, else where it stands once. */
function replaced(text: string, named: string | null, piece: Piece | null, asked: Asked, said: string): Edit[] | null {
  if (named !== null && !piece) return null
  const scope: Span = piece ? [piece.start, piece.end] : [0, text.length]
  for (const [before, after] of wordings(asked.before ?? '', asked.after)) {
    const found = occurrences(text, before, scope)
    if (found.length === 0) continue
    const everywhere = /toan (?:bo|van)|tat ca|moi cho|cac cum tu/.test(fold(said))
    const chosen = everywhere || found.length === 1 ? found : nearest(text, found, asked.what)
    return chosen.length === 0 ? null : chosen.map(([from, to]) => ({ from, to, text: after }))
  }
  return null
}

/** As it stands; then only the day of it, since a document says "từ ngày …" where the plan says "trước ngày …". */
function wordings(before: string, after: string): [before: string, after: string][] {
  const [day, other] = [dateIn(before), dateIn(after)]
  return [[before, after], ...(day && other ? [[day, other] as [string, string]] : [])]
}

const date = /(?:quý\s(?:IV|I{1,3}|[1-4])\s?\/\s?\d{4}|\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}|\d{1,2}\s?\/\s?\d{4})/iu
const dateIn = (words: string): string | null => date.exec(words)?.[0] ?? null

/** "Lùi thời gian tổng kết sang tháng 12/2026": the only line that speaks of it and has one day. */
function moved(text: string, { what, after }: Asked): Edit[] | null {
  const day = dateIn(after)
  if (!day || after.length > 80) return null
  const dates = [...text.matchAll(new RegExp(date, 'giu'))].map(
    (found): Span => [found.index, found.index + found[0].length],
  )
  const chosen = nearest(text, dates, what)
  return chosen.length === 1 && chosen[0] ? [{ from: chosen[0][0], to: chosen[0][1], text: day }] : null
}

const isInsertion = (said: string): boolean => {
  const words = fold(said).slice(0, 120)
  return /^\W*(?:\d+[.)]\s*|[a-z]\)\s*)?(?:nay\s)?bo sung\b/.test(words) || /duoc bo sung\b/.test(words)
}

/** Behind all that stands there; a number that the plan does not have yet comes into the section above. */
function inserted(text: string, pieces: Piece[], named: string, piece: Piece | null, after: string): Edit[] | null {
  const above = placeAbove(named)
  const into = piece ?? (above === null ? null : pieceAt(pieces, above))
  if (!into || after === '') return null
  const below = pieces.find(({ start, end }) => start > into.start && end <= into.end)
  const marker = below && /^[-–+•]/.test(text.slice(below.start)) && !markerOf(after) ? '- ' : ''
  return [{ from: into.end, to: into.end, text: `\n${marker}${after}` }]
}

const markerOf = (words: string): string =>
  /^(?:[-–—+•*]|\d+(?:\.\d+)*[.)/]?|[IVX]+\.|[a-zđ]\))\s+/u.exec(words)?.[0] ?? ''

/** Wherever the words stand, however the lines are broken. */
function occurrences(text: string, words: string, [from, to]: Span): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+')
  if (pattern === '') return []
  return [...text.slice(from, to).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))].map(
    (found): Span => [from + found.index, from + found.index + found[0].length],
  )
}

/** Of several places the one whose line speaks of it most; none where two do alike, or hardly at all. */
function nearest(text: string, found: Span[], what: string): Span[] {
  const wanted = new Set(wordsIn(what).filter((word) => !idle.has(word)))
  if (wanted.size === 0) return []
  const scored = found.map((span) => {
    const line = new Set(wordsIn(text.slice(lineStart(text, span[0]), lineEnd(text, span[1]))))
    return { span, score: [...wanted].filter((word) => line.has(word)).length / wanted.size }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const chosen = scored.filter(({ score }) => score === best)
  return best >= 0.6 && chosen.length === 1 ? chosen.map(({ span }) => span) : []
}

const idle = new Set(['thoi', 'gian', 'han', 'ngay', 'thang', 'nam', 'cua', 've', 'viec', 'den', 'tu', 'tai', 'trong'])

const wordsIn = (words: string): string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? []

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
