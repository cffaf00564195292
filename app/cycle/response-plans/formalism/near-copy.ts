// Whether a passage of one text says what a passage of another says: by the words that are their own, in any order. Pure.
import type { OwnWord } from './own-words.ts'

/** From here on the question is asked; found on the first half of tests/formalism. */
export const threshold = 0.66

const width = 36 // own words in a passage
const wider = 50 // the other may say the same in more words
const least = 8 // own words of substance that must be the same

/** A text made ready to be compared with many. */
export type Comparable = { words: OwnWord[]; forms: ReadonlySet<string> }

/** Where the two passages stand in their texts, and how much of the one is in the other: 1 is all of it. */
export type NearCopy = { share: number; here: Place; there: Place }
export type Place = { at: number; to: number }

export const comparable = (words: OwnWord[]): Comparable => ({ words, forms: new Set(words.map(({ form }) => form)) })

export function nearCopyOf(one: Comparable, other: Comparable): NearCopy | null {
  const ahead = best(one, other)
  const back = best(other, one)
  if (back && back.share > (ahead?.share ?? 0)) return { share: back.share, here: back.there, there: back.here }
  return ahead
}

/** A passage whose words are nowhere in the other text is passed over before any two passages are laid side by side. */
function best(one: Comparable, other: Comparable): NearCopy | null {
  const [all, shared] = [sumsOf(one.words, null), sumsOf(one.words, other.forms)]
  if ((shared.at(-1) ?? 0) < least) return null
  let found: NearCopy | null = null
  for (const from of startsOf(one.words.length, width)) {
    const to = Math.min(from + width, one.words.length)
    const whole = Math.max(between(all, from, to), least * 1.25)
    if (between(shared, from, to) < Math.max(least, whole * Math.max(threshold, found?.share ?? 0))) continue
    const { start, same } = mostIn(other.words, one.words.slice(from, to))
    const share = same / whole
    if (same < least || share < threshold || share <= (found?.share ?? 0)) continue
    const there = placeOf(other.words.slice(start, start + wider))
    found = { share, here: placeOf(one.words.slice(from, to)), there }
  }
  return found
}

/** The passage of a text that holds most of these words; it is moved along, never counted anew. */
function mostIn(words: OwnWord[], mine: OwnWord[]): { start: number; same: number } {
  const weights = new Map<string, number>()
  for (const { form, weight } of mine) weights.set(form, (weights.get(form) ?? 0) + weight)
  const inside = new Map<string, number>()
  let [same, first, next] = [0, 0, 0]
  let most = { start: 0, same: 0 }
  for (const start of startsOf(words.length, wider)) {
    for (; next < Math.min(start + wider, words.length); next++) move(words[next], 1)
    for (; first < start; first++) move(words[first], -1)
    if (same > most.same) most = { start, same }
  }
  return most

  function move(word: OwnWord | undefined, by: 1 | -1): void {
    const weight = word && weights.get(word.form)
    if (!word || weight === undefined) return
    const count = (inside.get(word.form) ?? 0) + by
    inside.set(word.form, count)
    if (by === 1 && count === 1) same += weight
    if (by === -1 && count === 0) same -= weight
  }
}

/** How much the words before each place weigh, of those that are among the forms. */
function sumsOf(words: OwnWord[], among: ReadonlySet<string> | null): number[] {
  const sums = [0]
  let sum = 0
  for (const { form, weight } of words) {
    if (among === null || among.has(form)) sum += weight
    sums.push(sum)
  }
  return sums
}

const between = (sums: number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)

const placeOf = (words: OwnWord[]): Place => ({ at: words[0]?.at ?? 0, to: words.at(-1)?.to ?? 0 })

/** Where the passages of a text begin; the last one ends with it. */
function startsOf(length: number, size: number): number[] {
  const step = Math.floor(size / 6)
  const last = Math.max(0, length - size)
  return Array.from({ length: Math.ceil(last / step) + 1 }, (_, index) => Math.min(index * step, last))
}
