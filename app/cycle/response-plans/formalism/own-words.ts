// What of a text is the unit's own: without the template, the campaign's own words, grammar and the common register. Pure.
import { grammar, isOrdinary } from './ordinary.ts'
import { type Syllable, syllablesOf } from './syllables.ts'

const length = 3
/** What the common register counts for, against a word that is one's own. */
const commonly = 0.1

/** The runs of three syllables that every unit was given. */
export type Known = ReadonlySet<string>

export const knownOf = (...texts: string[]): Known =>
  new Set(texts.flatMap((text) => runsOf(syllablesOf(text).map(({ form }) => form))))

export type OwnWord = Syllable & { weight: number }

/** Grammar and what every unit was given weigh nothing and are gone. */
export function ownWordsOf(text: string, known: Known): OwnWord[] {
  const syllables = syllablesOf(text)
  const forms = syllables.map(({ form }) => form)
  const given = new Set(runsOf(forms).flatMap((run, index) => (known.has(run) ? [index, index + 1, index + 2] : [])))
  return syllables.flatMap((one, index) => {
    if (given.has(index) || grammar.has(one.form) || one.form.length < 2) return []
    const common = isOrdinary(forms[index - 1], one.form) || isOrdinary(one.form, forms[index + 1])
    return [{ ...one, weight: common ? commonly : 1 }]
  })
}

const runsOf = (forms: string[]): string[] =>
  forms.slice(0, Math.max(0, forms.length - length + 1)).map((_, index) => forms.slice(index, index + length).join(' '))
