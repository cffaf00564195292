// Which response plans and commitments wait for somebody, and what is to be done with each. Pure.
import { verdictOn } from '#cycle/commitments/commitment.rules.ts'
import type { Commitment } from '#cycle/commitments/commitment.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { asksForResponse } from '#cycle/response-plans/board.rules.ts'
import { mayApprove } from '#cycle/response-plans/judgement.rules.ts'
import type { ResponsePlan } from '#cycle/response-plans/response-plan.ts'
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'

export type ResponseToDo = 'begin' | 'write' | 'mend' | 'judge' | 'sign' | 'check'

export type ResponseWork =
  | { toDo: 'begin'; campaign: Duty['campaign']; unitName: string }
  | { toDo: 'write' | 'mend' | 'judge'; plan: ResponsePlan }
  | { toDo: 'sign' | 'check'; commitment: Commitment }

type Known = { duties: Duty[]; plans: ResponsePlan[]; waiting: ResponsePlan[]; unsigned: Commitment[] }

/** `plans` are those of the actor's own units, `waiting` all that were handed in. */
export function responseWorkFor(actor: Actor, { duties, plans, waiting, unsigned }: Known): ResponseWork[] {
  const asked = duties.filter((duty) => duty.campaignStatus === 'running' && asksForResponse(duty))
  const without = asked.filter(
    ({ campaign, unit }, index) =>
      belongsTo(actor, unit) &&
      !plans.some((plan) => plan.campaign === campaign && plan.unit === unit) &&
      asked.findIndex((other) => other.campaign === campaign && other.unit === unit) === index,
  )
  const checks = isOffice(actor) || isLeader(actor)
  return [
    ...plans.flatMap((plan): ResponseWork[] => (plan.status === 'returned' ? [{ toDo: 'mend', plan }] : [])),
    ...plans.flatMap((plan): ResponseWork[] => (plan.status === 'draft' ? [{ toDo: 'write', plan }] : [])),
    ...without.map(({ campaign, unitName }): ResponseWork => ({ toDo: 'begin', campaign, unitName })),
    ...waiting.flatMap((plan): ResponseWork[] => (mayApprove(actor, plan).allowed ? [{ toDo: 'judge', plan }] : [])),
    ...unsigned.flatMap((commitment): ResponseWork[] => {
      if (commitment.status === 'signing') return checks ? [{ toDo: 'check', commitment }] : []
      return verdictOn(actor, commitment, 'bring-sheet').allowed ? [{ toDo: 'sign', commitment }] : []
    }),
  ]
}
