// What stands between quotation marks, and which noun the quotation names.
import { type Passage, part } from '../passage.ts'

export type Quote = {
  /** Where the opening mark stands and where the closing one ends, in the passage's text. */
  start: number
  end: number
  words: Passage
  /** With its marks. */
  whole: Passage
}

const QUOTED = /[“«]([^“”«»]{2,400})[”»]|"([^"]{2,400})"|“([^“”"]{2,400})"|"([^“”"]{2,400})”/gu

export function quotesIn(passage: Passage): Quote[] {
  return [...passage.text.slice(0, 20_000).matchAll(QUOTED)]
    .map((match) => {
      const start = match.index
      const end = start + match[0].length
      return { start, end, words: part(passage, start + 1, end - 1), whole: part(passage, start, end) }
    })
    .filter(({ words }) => words.text !== '')
}
