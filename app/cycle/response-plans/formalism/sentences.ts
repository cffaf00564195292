// A text as sentences, and the whole sentences around a place in it. Pure.
import type { Place } from './near-copy.ts'

const whole = /[^.!?;\n]+[.!?;]*/gu

export const sentencesOf = (text: string): string[] =>
  [...text.matchAll(whole)].map(([one]) => one.trim()).filter((one) => /\p{L}/u.test(one))

/** The place widened to the sentences that it touches, so that nobody reads half of one. */
export function aroundOf(text: string, { at, to }: Place): string {
  const touched = [...text.matchAll(whole)].filter(({ 0: one, index }) => index < to && index + one.length > at)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? text.slice(first.index, last.index + last[0].length).trim() : text.slice(at, to)
}
