// One act of the system as somebody may or may not do it: what it is called, where it is done, and the rule that answers.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Commitment, CommitmentStatus } from '#cycle/commitments/commitment.ts'
import type { Duty, DutyStatus } from '#cycle/duties/duty.ts'
import type { PlanEntry, PlanStatus } from '#cycle/plan-review/plan.ts'
import type { ResponsePlan, ResponseStatus } from '#cycle/response-plans/response-plan.ts'
import type { FoundingState } from '#foundation/accounts/account.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Language } from '#kernel/words.ts'
import type { DocumentEntry, DocumentStatus } from '#paperwork/documents/document.ts'

/** Where a thing stands as seen from the actor's own unit. Another committee's things are not there at all. */
export const places = ['own', 'below', 'other'] as const
export type Place = (typeof places)[number]

/** What a thing may be like when the rule is asked; a right names the states that matter to it. */
export type State = {
  campaign?: CampaignStatus
  duty?: DutyStatus
  plan?: PlanStatus
  document?: DocumentStatus
  response?: ResponseStatus
  commitment?: CommitmentStatus
  /** Something was handed in already. */
  handedIn?: boolean
  /** The one concerned is the actor. */
  oneself?: boolean
  onTrial?: boolean
  link?: 'open' | 'used'
}

/** Everything that a rule may ask about: made up for the matrix, read from the database by the test that walks the routes. */
export type Scene = {
  unit: Unit
  units: Unit[]
  campaign: { status: CampaignStatus }
  duty: Pick<Duty, 'unit' | 'status' | 'campaignStatus'>
  plan: Pick<PlanEntry, 'kind' | 'status'>
  document: Pick<DocumentEntry, 'unit' | 'unitKind' | 'status' | 'draftedBy' | 'version' | 'signerPost'>
  response: Pick<ResponsePlan, 'unit' | 'status' | 'campaignStatus' | 'version' | 'savedByName' | 'savedAt' | 'body'>
  commitment: Pick<Commitment, 'holder' | 'status' | 'campaignStatus'>
  handedIn: number
  onTrial: boolean
  oneself: boolean
  link: FoundingState | null
}

export const groups = [
  'reading',
  'duties',
  'campaigns',
  'plans',
  'responses',
  'documents',
  'organisation',
  'accounts',
  'own',
] as const
export type Group = (typeof groups)[number]

type Reader = { language: Language }

export type Right = {
  /** `noun.verb` */
  key: string
  group: Group
  name: (reader: Reader) => string
  /** The names of the paths whose page it opens. */
  opens: string[]
  /** The names of the paths to which its form is sent. */
  posts: string[]
  states: State[]
  /** Whether the answer can differ with the place in the tree. */
  placed: boolean
  /** Null where one may; else the refusal in its own words. */
  judge: (actor: Actor, scene: Scene, reader: Reader) => string | null
}
