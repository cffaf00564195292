// Running text cut into its sentences.
import { type Passage, part } from '../passage.ts'

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
  return sentences.flatMap((sentence) => piecesOf(sentence, 3000)).filter(({ text }) => /\p{L}/u.test(text))
}

/** A text that no author wrote as one is read in pieces, so that what a rule looks at stays short. */
export function piecesOf(passage: Passage, longest = 6000): Passage[] {
  const { text } = passage
  if (text.length <= longest) return [passage]
  const pieces: Passage[] = []
  let from = 0
  while (text.length - from > longest) {
    const blank = Math.max(text.lastIndexOf('. ', from + longest), text.lastIndexOf(' ', from + longest))
    const cut = blank > from + longest / 2 ? blank + 1 : from + longest
    pieces.push(part(passage, from, cut))
    from = cut
  }
  return [...pieces, part(passage, from)]
}
