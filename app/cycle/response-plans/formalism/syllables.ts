// A text as syllables that compare: without marks, figures, names of places and units, and old or new spelling. Pure.
import { fold } from '#kernel/fold.ts'
import { abbreviations } from './abbreviations.ts'

/** `at` and `to` lead back into the text as it was written. `start`: the first of a sentence. */
export type Syllable = { form: string; at: number; to: number; start: boolean }

/** What stands for any figure. */
export const figure = '#'

const word = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[.!?;:\n]/gu

export function syllablesOf(text: string): Syllable[] {
  const found: Syllable[] = []
  let start = true
  for (const { 0: raw, index: at } of text.matchAll(word)) {
    if (/^[.!?;:\n]$/.test(raw)) {
      start = true
      continue
    }
    const to = at + raw.length
    for (const form of formsOf(raw, start)) found.push({ form, at, to, start: start && found.at(-1)?.at !== at })
    start = false
  }
  return found
}

/** A word with a capital inside a sentence is a name: whose it is does not matter. Old and new spelling are one: lý, lí. */
function formsOf(raw: string, start: boolean): string[] {
  if (/^\d/.test(raw)) return [figure]
  const known = abbreviations.get(raw.toUpperCase())
  if (known && raw === raw.toUpperCase()) return known.split(' ').map(spelled)
  const isShouted = raw.length > 1 && raw === raw.toUpperCase()
  if (!start && !isShouted && /^\p{Lu}/u.test(raw)) return []
  return [spelled(raw)]
}

const spellings = new Map<string, string>()
const mostSpellings = 20_000 // of a language with a few thousand syllables

function spelled(raw: string): string {
  const known = spellings.get(raw)
  if (known !== undefined) return known
  const form = fold(raw.normalize('NFC'))
  const spelling = form.length > 1 ? form.replaceAll('y', 'i') : form
  if (spellings.size < mostSpellings) spellings.set(raw, spelling)
  return spelling
}
