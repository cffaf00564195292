// Below the head, in the middle: the type of the paper, what it is about, and to whom it goes.
import type { Paper } from '../paper.ts'
import { ruleBelow } from './head.ts'
import type { Layout } from './layout.ts'
import { lineOf, pieceOf } from './line.ts'
import { listed } from './listed.ts'
import type { Part } from './sheet.ts'

export function titleOf({ heading, subject }: Paper, { styles, wording }: Layout): Part[] {
  if (heading === null) return []
  const line = lineOf(subject, styles.subject)
  return [
    lineOf(heading, styles.heading),
    ...(subject === '' ? [] : [line]),
    ...(wording.hyphens ? [lineOf(wording.hyphens, styles.hyphens)] : []),
    ...(wording.subjectRule ? [ruleBelow(line, wording.subjectRule)] : []),
  ]
}

/** One stands beside the word, several below it with dashes. */
export function addresseesOf({ addressees = [], type }: Paper, { styles, wording }: Layout): Part[] {
  const [only, ...others] = addressees
  if (only === undefined) return []
  const word = pieceOf(type === 'submission' ? wording.submissionAddressee : wording.addressee, styles.addressee)
  const line = lineOf('', styles.addressee)
  if (others.length === 0) return [{ ...line, pieces: [word, pieceOf(` ${only}`, styles.addresseeNames)] }]
  const names = listed(addressees, wording.between).map((text) => lineOf(text, styles.addresseeNames))
  return [{ ...line, pieces: [word], after: 0 }, ...names, { kind: 'space', height: 3 }]
}
