// How people write kinds and roles in a list, each to its code: the labels of the pages in both languages, in the committee's
// own words as well as in the usual ones.
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { fold } from '#kernel/fold.ts'
import { speaking, termsWith } from '#kernel/terms.ts'
import type { Language } from '#kernel/words.ts'
import type { Vocabulary } from '../roster.ts'

const languages: Language[] = ['en', 'vi'] // where both have a word, the Vietnamese one counts

export const vocabularyOf = (): Vocabulary => ({
  kind: inAnyWords((language) => unitWords({ language }).kinds),
  role: inAnyWords((language) => postWords({ language }).roles),
})

function codes(labels: (language: Language) => Record<string, string>): Map<string, string> {
  const all = languages.flatMap((language) => Object.entries(labels(language)))
  return new Map(all.flatMap(([code, label]) => [[code, code] as const, [fold(label), code] as const]))
}

const inAnyWords = (labels: (language: Language) => Record<string, string>): Map<string, string> =>
  new Map([...codes(labels), ...speaking(termsWith({}), () => codes(labels))])
