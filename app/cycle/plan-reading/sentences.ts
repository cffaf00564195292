// The sentences of a paragraph.
import { type Passage, part } from './passage.ts'

const abbreviation =
  /(?:^|[\s(])(?:TP|Tp|tp|TM|KT|TL|Q|P|TX|TT|đ\/c|Đ\/c|Đc|đc|ThS|TS|PGS|GS|BS|St|v\.v|[IVX]+|\d{1,2})$/u

/** Ends at ".", "!", "?" or "…" before a capital; not inside brackets or after an abbreviation. */
export function sentencesIn(passage: Passage): Passage[] {
  const { text } = passage
  const sentences: Passage[] = []
  let from = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    if (letter === '(' || letter === '“') depth++
    else if (letter === ')' || letter === '”') depth = Math.max(0, depth - 1)
    if (!'.!?…'.includes(letter) || depth > 0 || text[index + 1] !== ' ') continue
    if (!/^[“"(]?[\p{Lu}\d]/u.test(text.slice(index + 2, index + 4))) continue
    if (letter === '.' && abbreviation.test(text.slice(Math.max(from, index - 8), index))) continue
    sentences.push(part(passage, from, index + 1))
    from = index + 1
  }
  const last = part(passage, from)
  return last.text === '' ? sentences : [...sentences, last]
}
