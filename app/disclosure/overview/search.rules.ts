// Finding words in running text whatever their marks: "doi moi" finds "đổi mới". Pure.
import { fold } from '#kernel/fold.ts'
import type { Span } from '#kernel/span.ts'

export type Hit = { spans: Span[]; before: string; found: string; after: string }

const around = 90 // letters to either side, to the next blank

/** Every place in the text, in its order, at most so many. Offsets are the text's own. */
export function hitsIn(text: string, words: string, most: number): Hit[] {
  const wanted = fold(words.trim()).replace(/\s+/g, ' ')
  if (wanted === '') return []
  const { folded, at } = foldWithPlaces(text)

  const hits: Hit[] = []
  let from = folded.indexOf(wanted)
  while (from !== -1 && hits.length < most) {
    const start = at[from] ?? 0
    const end = (at[from + wanted.length - 1] ?? start) + 1
    hits.push({
      spans: [[start, end]],
      before: said(text.slice(startOf(text, start), start)),
      found: said(text.slice(start, end)),
      after: said(text.slice(end, endOf(text, end))),
    })
    from = folded.indexOf(wanted, from + wanted.length)
  }
  return hits
}

/** White space counts as one blank, and every folded letter knows where its own stood. */
function foldWithPlaces(text: string): { folded: string; at: number[] } {
  let folded = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    const plain = /\s/.test(letter) ? (folded.endsWith(' ') ? '' : ' ') : fold(letter)
    for (const one of plain) {
      folded += one
      at.push(index)
    }
  }
  return { folded, at }
}

const startOf = (text: string, place: number): number => {
  const from = Math.max(0, place - around)
  const blank = text.slice(from, place).search(/\s/)
  return from === 0 || blank === -1 ? from : from + blank + 1
}

const endOf = (text: string, place: number): number => {
  const to = Math.min(text.length, place + around)
  const rest = text.slice(to).search(/\s/)
  return rest === -1 ? text.length : to + rest
}

const said = (part: string): string => part.replace(/\s+/g, ' ')
