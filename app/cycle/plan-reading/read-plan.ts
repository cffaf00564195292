// Reads a plan: text in, every element out, each with its place. By rules only: no clock, no network, no model.

import { ceremonyOf } from './campaign/ceremony.ts'
import { movementsOf } from './campaign/movements.ts'
import { phasesOf } from './campaign/phases.ts'
import { reviewsOf } from './campaign/reviews.ts'
import { goalsOf, targetsOf } from './campaign/targets.ts'
import { slogansOf, themeOf } from './campaign/theme.ts'
import { periodOf } from './dates/period.ts'
import { assignmentsOf } from './duties/assignments.ts'
import { commendationOf } from './duties/commendation.ts'
import { basesOf } from './letterhead/bases.ts'
import { changesOf } from './letterhead/changes.ts'
import { documentOf } from './letterhead/document.ts'
import { recipientsAmong } from './letterhead/recipients.ts'
import { referencesOf } from './letterhead/references.ts'
import { signersAmong, withIssuer } from './letterhead/signers.ts'
import { cellsOfTail } from './letterhead/tail.ts'
import { coverageOf } from './lint/coverage.ts'
import { lintOf } from './lint/lint.ts'
import type { Format, PlanReading, Span } from './reading.ts'
import { type PlanText, planTextOf } from './structure/plan-text.ts'
import { budgetOf, contentsOf, outlineSections, purposesOf, requirementsOf } from './structure/section-trees.ts'

type Common = Pick<PlanReading, 'kind' | 'document' | 'bases' | 'recipients' | 'signer' | 'cosigners'>
type Found = Omit<PlanReading, 'source' | 'lint' | 'coverage'>

export function readPlan(text: string, format: Format, pages: Span[] | null = null): PlanReading {
  const source = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const kept = source === text ? pages : null
  const plan = planTextOf(source, kept)
  const found = elementsOf(plan)
  const { outline, ...elements } = found
  return {
    ...found,
    source: { format, text: source, pages: kept },
    lint: found.kind === 'other' ? [] : lintOf(plan, found),
    coverage: coverageOf(plan, elements, outline),
  }
}

function elementsOf(plan: PlanText): Found {
  const common = commonOf(plan)
  switch (common.kind) {
    case 'other':
      return { ...nothing, ...common }
    case 'campaign-amendment':
      return {
        ...nothing,
        ...common,
        references: referencesOf(plan, common.bases, common.document.number?.value ?? null),
        outline: outlineSections(plan),
        assignments: assignmentsOf(plan),
        changes: changesOf(plan),
      }
    case 'campaign-plan':
      return { ...common, ...campaignOf(plan, common) }
  }
}

/** What every document has. */
function commonOf(plan: PlanText): Common {
  const { source } = plan
  const { recipients, others } = recipientsAmong(source, cellsOfTail(source, plan.tail))
  const signers = signersAmong(source, others)
  const { kind, document } = documentOf(plan, withIssuer(signers, null).signer)
  return { kind, document, bases: basesOf(source, plan.preamble), recipients, ...withIssuer(signers, document.issuer) }
}

function campaignOf(plan: PlanText, { bases, document }: Common): Omit<Found, keyof Common> {
  return {
    references: referencesOf(plan, bases, document.number?.value ?? null),
    purposes: purposesOf(plan),
    requirements: requirementsOf(plan),
    theme: themeOf(plan),
    slogans: slogansOf(plan),
    period: periodOf(plan),
    phases: phasesOf(plan),
    reviews: reviewsOf(plan),
    targets: targetsOf(plan),
    goals: goalsOf(plan),
    outline: outlineSections(plan),
    contents: contentsOf(plan),
    movements: movementsOf(plan),
    ceremony: ceremonyOf(plan),
    commendation: commendationOf(plan),
    assignments: assignmentsOf(plan),
    changes: [],
    budget: budgetOf(plan),
  }
}

const nothing: Omit<Found, keyof Common> = {
  references: [],
  purposes: [],
  requirements: [],
  theme: null,
  slogans: [],
  period: null,
  phases: [],
  reviews: [],
  targets: [],
  goals: [],
  outline: [],
  contents: [],
  movements: [],
  ceremony: null,
  commendation: [],
  assignments: [],
  changes: [],
  budget: null,
}
