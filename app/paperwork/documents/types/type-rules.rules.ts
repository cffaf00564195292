// Every type that can be drafted. Pure.
import type { DocumentType } from '../document-type.ts'
import { commitment } from './commitment.rules.ts'
import { decision } from './decision.rules.ts'
import { dispatch } from './dispatch.rules.ts'
import { estimate, settlement } from './estimate.rules.ts'
import { invitation } from './invitation.rules.ts'
import { list } from './list.rules.ts'
import { minutes } from './minutes.rules.ts'
import { notice } from './notice.rules.ts'
import { plan } from './plan.rules.ts'
import { programme } from './programme.rules.ts'
import { report } from './report.rules.ts'
import { responsePlan } from './response-plan.rules.ts'
import { submission } from './submission.rules.ts'
import type { TypeRule } from './type-rule.ts'

const rules = {
  plan,
  dispatch,
  notice,
  invitation,
  programme,
  commitment,
  response_plan: responsePlan,
  report,
  submission,
  minutes,
  decision,
  list,
  estimate,
  settlement,
} as const satisfies Record<DocumentType, TypeRule>

export const typeRule = (type: DocumentType): TypeRule => rules[type]
