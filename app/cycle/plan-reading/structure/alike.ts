// Sentences that say nearly the same, found without comparing each with each.
import { plain } from './letters.ts'

const run = 5
const enough = 0.75

/** Pairs of indexes of texts with eight words or more of which three quarters are shared. */
export function alikePairs(texts: string[]): [number, number][] {
  const words = texts.map((text) => plain(text).match(/[a-z0-9]+/g) ?? [])
  const seen = new Map<string, number>()
  const pairs: [number, number][] = []
  for (const [index, own] of words.entries()) {
    if (own.length < 8) continue
    const candidates = new Set<number>()
    for (let from = 0; from + run <= own.length; from++) {
      const key = own.slice(from, from + run).join(' ')
      const earlier = seen.get(key)
      if (earlier !== undefined) candidates.add(earlier)
      else seen.set(key, index)
    }
    for (const other of candidates) if (likeness(own, words[other] ?? []) >= enough) pairs.push([other, index])
  }
  return pairs.filter(([one, other]) => one !== other)
}

/** Shared words of both, over the words of the longer. */
function likeness(one: string[], other: string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return shared / Math.max(one.length, other.length)
}
