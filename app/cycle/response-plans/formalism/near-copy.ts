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
  if (weigh(one.words, other.forms) < least) return null
  let found: NearCopy | null = null
  for (const mine of windows(one.words, width)) {
    const whole = Math.max(weigh(mine, null), least * 1.25)
    const needed = Math.max(least, whole * Math.max(threshold, found?.share ?? 0))
    if (weigh(mine, other.forms) < needed) continue
    for (const theirs of windows(other.words, wider)) {
      const same = weigh(mine, new Set(theirs.map(({ form }) => form)))
      const share = same / whole
      if (same >= least && share >= threshold && share > (found?.share ?? 0))
        found = { share, here: placeOf(mine), there: placeOf(theirs) }
    }
  }
  return found
}

function weigh(words: OwnWord[], among: ReadonlySet<string> | null): number {
  let sum = 0
  for (const { form, weight } of words) if (among === null || among.has(form)) sum += weight
  return sum
}

const placeOf = (words: OwnWord[]): Place => ({ at: words[0]?.at ?? 0, to: words.at(-1)?.to ?? 0 })

function windows(words: OwnWord[], size: number): OwnWord[][] {
  const step = Math.floor(size / 6)
  const count = Math.max(1, Math.ceil((words.length - size) / step) + 1)
  return Array.from({ length: count }, (_, index) => {
    const from = Math.min(index * step, Math.max(0, words.length - size))
    return words.slice(from, from + size)
  })
}
