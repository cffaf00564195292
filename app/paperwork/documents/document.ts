// An official document: drafted, handed in for approval, approved, numbered, issued. An issued one is never edited.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentContent } from './document-content.ts'
import type { DocumentType } from './document-type.ts'
import type { Family } from './paper.ts'

export type DocumentStatus = 'draft' | 'submitted' | 'approved' | 'numbered' | 'issued' | 'refused' | 'withdrawn'

export type DocumentMove = 'submit' | 'approve' | 'take-back' | 'number' | 'issue' | 'refuse' | 'withdraw'

type Moves = Partial<Record<DocumentMove, DocumentStatus>>

const transitions = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { approve: 'approved', 'take-back': 'draft', refuse: 'refused' },
  approved: { number: 'numbered', 'take-back': 'draft', refuse: 'refused' },
  numbered: { issue: 'issued', refuse: 'refused' },
  issued: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<DocumentStatus, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (status: DocumentStatus, move: DocumentMove): DocumentStatus | null => {
  const moves: Moves = transitions[status]
  return moves[move] ?? null
}

/** Which collective of the Party committee speaks: the executive committee or its standing committee. */
export type Collective = 'committee' | 'standing_committee'

/** In one's own office, by order of the collective (T/L), or as acting head (Q.). */
export type Signing = 'own' | 'by_order' | 'acting'

export type Signer = {
  post: Id<'post'>
  person: Id<'person'>
  name: string
  role: PostRole
  title: string
  unit: Id<'unit'>
  unitKind: UnitKind
}

export type DocumentEntry = {
  id: Id<'document'>
  type: DocumentType
  family: Family
  unit: Id<'unit'>
  unitName: string
  unitKind: UnitKind
  inNameOf: Collective | null
  signing: Signing
  signerPost: Id<'post'> | null
  campaign: Id<'campaign'> | null
  aboutUnit: Id<'unit'> | null
  template: Id<'document_template'> | null
  version: number
  status: DocumentStatus
  subject: string
  draftedBy: Id<'person'>
  draftedByName: string
  draftedAt: Date
  approvedAt: Date | null
  ordinal: number | null
  sign: string | null
  organ: string | null
  on: Day | null
  issuedAt: Date | null
  overReason: string | null
  /** Whether a later document that has gone out replaces, corrects or recalls it. */
  undone: Relation | null
}

export type DocumentRecipient = {
  id: Id<'document_recipient'>
  unit: Id<'unit'> | null
  name: string
  email: string | null
  organCode: string | null
}

/** With all that it says. */
export type WholeDocument = DocumentEntry & {
  content: DocumentContent
  signer: Signer | null
  recipients: DocumentRecipient[]
}

export const relations = ['replaces', 'corrects', 'recalls'] as const
export type Relation = (typeof relations)[number]

/** Seen from the one that has it, or from the one that it is said of. */
export type RelatedDocument = {
  relation: Relation
  side: 'ours' | 'theirs'
  id: Id<'document'>
  subject: string
  status: DocumentStatus
}
