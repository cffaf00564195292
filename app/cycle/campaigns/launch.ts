// A plan on the way to becoming a campaign: all that the launch is judged by.
import type { Finding } from '#cycle/plan-review/finding.ts'
import type { BodyMapping } from '#cycle/plan-review/mapping.ts'
import type { PlanEntry } from '#cycle/plan-review/plan.ts'
import type { Actor } from '#foundation/people/actor.ts'

export type LaunchState = {
  actor: Actor
  committee: string
  plan: Pick<PlanEntry, 'kind' | 'status'>
  findings: Finding[]
  mappings: BodyMapping[]
  /** A trial of this plan that runs. */
  onTrial: boolean
}
