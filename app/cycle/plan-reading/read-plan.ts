// Reads a plan: text in, every element out, each with its place. By rules only: no clock, no network, no model.
import { assignmentsOf } from './assignments.ts'
import { ceremonyOf } from './ceremony.ts'
import { commendationOf } from './commendation.ts'
import { movementsOf } from './movements.ts'
import { periodOf } from './period.ts'
import { phasesOf } from './phases.ts'
import { planTextOf } from './plan-text.ts'
import type { Format, PlanReading, Span } from './reading.ts'
import { reviewsOf } from './reviews.ts'
import { goalsOf, targetsOf } from './targets.ts'
import { slogansOf, themeOf } from './theme.ts'

export function readPlan(text: string, format: Format, pages: Span[] | null = null): PlanReading {
  const source = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const kept = source === text ? pages : null
  const plan = planTextOf(source, kept)
  return {
    kind: 'campaign-plan',
    source: { format, text: source, pages: kept },
    document: {
      type: null,
      number: null,
      symbol: null,
      place: null,
      date: null,
      subject: null,
      issuer: null,
      issuerParents: [],
      amends: null,
      layout: 'none',
    },
    bases: [],
    references: [],
    purposes: [],
    requirements: [],
    theme: themeOf(plan),
    slogans: slogansOf(plan),
    period: periodOf(plan),
    phases: phasesOf(plan),
    reviews: reviewsOf(plan),
    targets: targetsOf(plan),
    goals: goalsOf(plan),
    outline: [],
    contents: [],
    movements: movementsOf(plan),
    ceremony: ceremonyOf(plan),
    commendation: commendationOf(plan),
    assignments: assignmentsOf(plan),
    changes: [],
    budget: null,
    recipients: [],
    signer: null,
    cosigners: [],
    lint: [],
    coverage: { sentences: 0, assigned: 0, unassigned: [] },
  }
}
