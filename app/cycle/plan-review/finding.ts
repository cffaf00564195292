// One element that the reader found in a plan (or a person added), and what a person said to it.
import type { Comparator, Track } from '#cycle/plan-reading/reading.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

/** What a finding of each kind holds. Dates are as far as they are known. */
export type FindingValues = {
  number: { text: string }
  date: { text: string }
  subject: { text: string }
  issuer: { text: string }
  signer: { authority: string | null; acting: string | null; title: string | null; name: string | null }
  basis: { text: string; type: string | null; number: string | null; date: PartialDay | null; issuer: string | null }
  theme: { text: string }
  slogan: { text: string }
  period: { from: PartialDay | null; to: PartialDay | null }
  phase: { name: string; from: PartialDay | null; to: PartialDay | null; aim: string | null }
  occasion: { text: string; on: PartialDay | null } // parent: its phase
  review: { kind: 'interim' | 'final'; when: PartialDay | null; reportBy: PartialDay | null }
  target: {
    text: string
    comparator: Comparator | null
    from: number | null
    value: number
    upTo: number | null
    unit: string
    by: PartialDay | null
  }
  goal: { text: string }
  content: { ordinal: string | null; text: string } // parent: the content above it
  movement: { name: string; from: PartialDay | null; to: PartialDay | null; launchedBy: string | null }
  ceremony: {
    name: string
    when: PartialDay | null
    whenWords: string | null
    tentative: boolean
    place: string | null
    joinedWith: string | null
  }
  participant: { text: string }
  programme_item: { item: string; who: string | null }
  track: { track: Track['track']; lead: string | null; basis: string[] }
  body: { name: string }
  /** Parent: its body. `place` is the plan's own numbering, "VI.2 ý 3". Several deadlines make several assignments. */
  task: {
    text: string
    place: string
    deadlines: PartialDay[]
    deadlineWords: string | null
    every: 'week' | 'month' | 'quarter' | 'half_year' | 'year' | null
    with: string[]
    under: string | null
  }
  recipient: { who: string; purpose: string | null; archive: boolean }
  budget: { text: string }
}

export type FindingKind = keyof FindingValues
export type Answer = 'open' | 'accepted' | 'corrected' | 'added' | 'dropped'

export type Finding<Kind extends FindingKind = FindingKind> = {
  [Each in Kind]: {
    id: Id<'finding'>
    plan: Id<'plan'>
    parent: Id<'finding'> | null
    kind: Each
    position: number
    spans: Span[] // empty where a person added it without a place
    confidence: number
    machine: FindingValues[Each] | null // as the reader found it; null where a person added it
    value: FindingValues[Each]
    answer: Answer
    version: number
    answeredByName: string | null
  }
}[Kind]

/** Whoever drops a body drops its tasks with it: for as long as it stays dropped, so do they. */
export function withParents(findings: Finding[]): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const isDropped = (finding: Finding | undefined): boolean =>
    finding !== undefined &&
    (finding.answer === 'dropped' || (finding.parent !== null && isDropped(byId.get(finding.parent))))
  return findings.map((finding) => (isDropped(finding) ? { ...finding, answer: 'dropped' } : finding))
}

export const ofKind = <Kind extends FindingKind>(findings: Finding[], kind: Kind) =>
  findings.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind)

/** What is part of the campaign to be: everything but what was dropped. */
export const standing = (findings: Finding[]): Finding[] => findings.filter(({ answer }) => answer !== 'dropped')
