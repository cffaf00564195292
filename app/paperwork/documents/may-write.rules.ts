// Whether a paper can be set on paper as it stands: its format, its letters, the width of its words.
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { layOut } from './layouts/lay-out.ts'
import { layoutOf } from './layouts/layout-of.ts'
import type { Paper } from './paper.ts'
import { unwritable } from './texts/letters.ts'
import { type Place, textsOf } from './texts/paper-texts.ts'
import { wideWords } from './texts/wide-words.ts'

export type MissingLetters = { letters: string[]; place: Place }

export type WriteRefusal =
  | { why: 'no-such-format'; format: Paper['format'] }
  | { why: 'letters-missing'; found: MissingLetters[] }
  | { why: 'words-too-wide'; words: string[] }

/** Everything else comes out literally: no text means anything to the writers. */
export function mayWrite(paper: Paper): Verdict<WriteRefusal> {
  if (layoutOf(paper).pages[paper.format] === null) return refuse({ why: 'no-such-format', format: paper.format })

  const found = textsOf(paper)
    .map(({ text, place }) => ({ letters: unwritable(text), place }))
    .filter(({ letters }) => letters.length > 0)
  if (found.length > 0) return refuse({ why: 'letters-missing', found })

  const words = wideWords(layOut(paper))
  return words.length > 0 ? refuse({ why: 'words-too-wide', words }) : allow
}
