// Running text cut into its sentences.
import { type Passage, part } from './passage.ts'

const END = /[.!?…]["”’)]*\s+(?=["“(]?\p{Lu})/gu
const ABBREVIATED = /(?:^|[\s(.])(?:\p{Lu}|TP|TX|TT|ThS|TS|GS|PGS|BS|Tp|tr|số|đ\/c|v\.v)\.\s*$/u

export function sentencesOf(passage: Passage): Passage[] {
  const sentences: Passage[] = []
  let from = 0
  for (const match of passage.text.matchAll(END)) {
    const end = match.index + match[0].length
    if (ABBREVIATED.test(passage.text.slice(Math.max(0, match.index - 8), match.index + 1))) continue
    sentences.push(part(passage, from, end))
    from = end
  }
  sentences.push(part(passage, from))
  return sentences.filter(({ text }) => /\p{L}/u.test(text))
}
