// What the check asks about a response plan. Questions only: whether they matter is for people to say. Pure.
import type { ResponseBody, TargetLine } from '../body.ts'
import { isCheckable } from './checkable.ts'
import { alikeTo, type Written } from './compare-all.ts'
import { type Known, knownOf } from './own-words.ts'
import { aroundOf, sentencesOf } from './sentences.ts'

export type Question<Key> =
  | { about: 'near-copy'; other: Key; here: string; there: string }
  | { about: 'nothing-to-check'; sentence: string }
  | { about: 'target-open'; text: string }
  | { about: 'not-above-last-year'; text: string; value: number; last: number; measure: string }

/** Everything that the unit itself has written, as one text. */
export const writtenIn = ({ topics, measures, targets, works }: ResponseBody): string =>
  [topics, measures, ...targets.map(({ text }) => text), ...works.map(({ name }) => name)].filter(Boolean).join('\n')

/** `others` are the plans of other units of the same committee; `given` is what every unit was given: template, campaign. */
export function questionsOf<Key>(body: ResponseBody, others: Written<Key>[], given: string[]): Question<Key>[] {
  return [
    ...copiesIn(writtenIn(body), others, knownOf(...given)),
    ...sentencesOf(body.measures)
      .filter((sentence) => !isCheckable(sentence))
      .map((sentence) => ({ about: 'nothing-to-check' as const, sentence })),
    ...body.targets.flatMap(targetQuestions),
  ]
}

function copiesIn<Key>(text: string, others: Written<Key>[], known: Known): Question<Key>[] {
  const texts = new Map(others.map(({ key, text: theirs }) => [key, theirs]))
  return alikeTo(text, others, known).map(({ key, here, there }) => ({
    about: 'near-copy',
    other: key,
    here: aroundOf(text, here),
    there: aroundOf(texts.get(key) ?? '', there),
  }))
}

function targetQuestions({ text, direction, value, measure, by, who, last }: TargetLine): Question<never>[] {
  const open: Question<never>[] = by === null && who === '' && value === null ? [{ about: 'target-open', text }] : []
  if (value === null || last === null) return open
  const isBetter = direction === 'at_most' ? value < last : value > last
  const isFull = direction === 'at_least' && value === 100 && measure.includes('%') // nothing lies above it
  return isBetter || isFull ? open : [...open, { about: 'not-above-last-year', text, value, last, measure }]
}
