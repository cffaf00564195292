// Below the head, in the middle: the type of the paper and what it is about.
import type { Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { lineOf, linesOf } from './line.ts'
import { ruleBelow } from './rule-below.ts'
import type { Part } from './sheet.ts'
import { subjectOf } from './subject.ts'

const belowRule = 10

export function titleOf({ heading, subject }: Paper, { styles, wording }: Layout, width: number): Part[] {
  if (heading === null) return []
  const type = lineOf(heading, styles.heading)
  const lines = subject === '' ? [] : linesOf(subjectOf(subject, wording.subjectBegins), styles.subject)
  const last = lines.at(-1) ?? type
  return [
    type,
    ...lines,
    ...(wording.hyphens ? [lineOf(wording.hyphens, styles.hyphens)] : []),
    ...(wording.subjectRule ? [{ ...ruleBelow(last, wording.subjectRule, width), after: belowRule }] : []),
  ]
}
