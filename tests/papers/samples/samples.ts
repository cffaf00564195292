// Every paper of the golden test, by the name of its file.
import type { Paper } from '#paperwork/documents/paper.ts'
import { dispatch, invitation, notice, smallInvitation, stateDispatch } from './letters.ts'
import { commitment, minutes, programme, stateMinutes } from './meetings.ts'
import { estimate, settlement } from './money.ts'
import { draftPlan, plan, planOfYesterday, planOnBothSides, responsePlan, unionPlan } from './plan.ts'
import { registerIn, registerOut } from './registers.ts'
import { decision, list, report, stateDecision, stateSubmission, submission } from './results.ts'

export const samples = {
  ...{ plan, planOfYesterday, planOnBothSides, draftPlan, responsePlan, unionPlan },
  ...{ dispatch, stateDispatch, notice, invitation, smallInvitation },
  ...{ programme, commitment, minutes, stateMinutes },
  ...{ report, submission, stateSubmission, decision, stateDecision, list },
  ...{ estimate, settlement, registerOut, registerIn },
} satisfies Record<string, Paper>

export type SampleName = keyof typeof samples
