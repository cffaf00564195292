// The plan as it reads after an amending document: every sentence of the document carried out, and which words came from which.
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import type { Span } from '#kernel/span.ts'
import type { Change } from './change.ts'
import { type Edit, editsFor } from './instruction.ts'

export type Sentence = NonNullable<Change['said']>

/** `old` in the text before, `fresh` in the text after; `sentence` is the index of the sentence that asked for it. */
export type Trace = { sentence: number; old: Span; fresh: Span }

export type Amended = { text: string; sentences: Sentence[]; traces: Trace[] }

/** `left`: indexes of sentences that are not carried out. Two that touch the same words: the first one wins, the other stays undone. */
export function amendedText(plan: PlanReading, document: PlanReading, left: ReadonlySet<number> = new Set()): Amended {
  const sentences = document.changes.map(({ spans }) => ({
    text: document.source.text.slice(spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0).replace(/\s+/g, ' '),
    place: placeOf(document.outline, spans[0]?.[0] ?? 0),
    spans,
  }))
  const edits: (Edit & { sentence: number })[] = []
  for (const [index, asked] of document.changes.entries()) {
    if (left.has(index)) continue
    const own = editsFor(plan, asked, sentences[index]?.text ?? '') ?? []
    const isFree = own.every((edit) => edits.every((other) => edit.to <= other.from || edit.from >= other.to))
    if (isFree) edits.push(...own.map((edit) => ({ ...edit, sentence: index })))
  }
  return { sentences, ...written(plan.source.text, edits) }
}

function written(source: string, edits: (Edit & { sentence: number })[]): { text: string; traces: Trace[] } {
  let text = ''
  let reached = 0
  const traces: Trace[] = []
  for (const { from, to, text: words, sentence } of edits.toSorted((one, other) => one.from - other.from)) {
    text += source.slice(reached, from)
    traces.push({ sentence, old: [from, to], fresh: [text.length, text.length + words.length] })
    text += words
    reached = to
  }
  return { text: text + source.slice(reached), traces }
}

/** The sentence from which the words at these spans come. */
export const sentenceBehind = (traces: Trace[], side: 'old' | 'fresh', spans: Span[]): number | null =>
  traces.find((trace) => spans.some(([start, end]) => start < trace[side][1] && trace[side][0] < end))?.sentence ?? null
