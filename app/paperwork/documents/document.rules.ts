// Who may do what with a document, and when. Pure: no clock, no database, no request.
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type DocumentEntry, type DocumentMove, type DocumentStatus, moved } from './document.ts'
import type { WriteRefusal } from './may-write.rules.ts'

/** Those that the committee's own collectives and their office issue: the leaders approve them. */
const ofCommittee = ['party_committee', 'standing_committee', 'party_office'] as const

export type Deskwork = Pick<DocumentEntry, 'unit' | 'unitKind' | 'status' | 'draftedBy' | 'version'>

export type DraftRefusal = { why: 'not-at-the-desk' } | { why: 'subject-missing' } | { why: 'prose-missing' }
export type DocumentRefusal =
  | DraftRefusal
  | { why: 'not-now'; status: DocumentStatus }
  | { why: 'changed-meanwhile'; by: string }
  | { why: 'not-the-head' }
  | { why: 'own-draft' }
  | { why: 'signer-missing' }
  | { why: 'reason-missing' }
  | { why: 'too-much' }
  | { why: 'not-the-issuer' }
  | { why: 'cannot-be-written'; refusal: WriteRefusal }

/** The office prepares for everybody, the people of a unit for their unit. */
export const mayDraft = (actor: Actor, unit: Id<'unit'>): Verdict<DraftRefusal> =>
  atDesk(actor, unit) ? allow : refuse({ why: 'not-at-the-desk' })

/** What has been issued is the committee's own paper; before that it is read where it is made and approved. */
export const maySee = (actor: Actor, { status, unit }: Pick<Deskwork, 'status' | 'unit'>): boolean =>
  status === 'issued' || atDesk(actor, unit) || isLeader(actor)

export type Written = { subject: string; prose: string; seen: number; writtenBy: string }

/** `written` is null before anything was typed. Whoever saves must have seen the text that stands. */
export function mayEdit(actor: Actor, document: Deskwork, written: Written | null): Verdict<DocumentRefusal> {
  if (!atDesk(actor, document.unit)) return refuse({ why: 'not-at-the-desk' })
  if (document.status !== 'draft') return refuse({ why: 'not-now', status: document.status })
  if (written === null) return allow
  if (written.seen !== document.version) return refuse({ why: 'changed-meanwhile', by: written.writtenBy })
  if (written.subject === '') return refuse({ why: 'subject-missing' })
  if (written.prose === '') return refuse({ why: 'prose-missing' })

  return allow
}

export function maySubmit(
  actor: Actor,
  document: Deskwork & Pick<DocumentEntry, 'signerPost'>,
  columns: number,
): Verdict<DocumentRefusal> {
  if (!atDesk(actor, document.unit)) return refuse({ why: 'not-at-the-desk' })
  if (moved(document.status, 'submit') === null) return refuse({ why: 'not-now', status: document.status })
  if (document.signerPost === null && columns === 0) return refuse({ why: 'signer-missing' })

  return allow
}

/** The head of the unit approves, the leaders for the committee. Nobody their own draft, but a head whose unit has no other voice. */
export function mayApprove(actor: Actor, document: Deskwork): Verdict<DocumentRefusal> {
  if (!leads(actor, document)) return refuse({ why: 'not-the-head' })
  if (moved(document.status, 'approve') === null) return refuse({ why: 'not-now', status: document.status })
  if (isOfCommittee(document) && actor.id === document.draftedBy) return refuse({ why: 'own-draft' })

  return allow
}

/** Whoever drafts takes back to mend, whoever approves gives back to mend. */
export function mayTakeBack(actor: Actor, document: Deskwork): Verdict<DocumentRefusal> {
  if (!atDesk(actor, document.unit) && !leads(actor, document)) return refuse({ why: 'not-at-the-desk' })
  return inState(document, 'take-back')
}

/** It comes to nothing: by whoever would have approved or signed it. */
export function mayRefuse(actor: Actor, document: Deskwork, reason: string | null): Verdict<DocumentRefusal> {
  if (!leads(actor, document) && !(isOffice(actor) && document.status === 'numbered'))
    return refuse({ why: 'not-the-head' })
  return giving(inState(document, 'refuse'), reason)
}

export function mayWithdraw(actor: Actor, document: Deskwork, reason: string | null): Verdict<DocumentRefusal> {
  if (!atDesk(actor, document.unit)) return refuse({ why: 'not-at-the-desk' })
  return giving(inState(document, 'withdraw'), reason)
}

/** The clerk of documents: the office for all, a unit's head or deputy for what the unit issues itself. */
export function mayIssue(actor: Actor, document: Deskwork, move: 'number' | 'issue'): Verdict<DocumentRefusal> {
  if (!isOffice(actor) && !leads(actor, document)) return refuse({ why: 'not-at-the-desk' })
  return inState(document, move)
}

export const leads = (actor: Actor, { unit, unitKind }: Pick<Deskwork, 'unit' | 'unitKind'>): boolean =>
  isOfCommittee({ unitKind })
    ? isLeader(actor)
    : actor.posts.some((post) => post.unit === unit && (post.role === 'head' || post.role === 'deputy'))

const isOfCommittee = ({ unitKind }: Pick<Deskwork, 'unitKind'>) => ofCommittee.some((kind) => kind === unitKind)

const atDesk = (actor: Actor, unit: Id<'unit'>): boolean => isOffice(actor) || belongsTo(actor, unit)

const inState = ({ status }: Pick<Deskwork, 'status'>, move: DocumentMove): Verdict<DocumentRefusal> =>
  moved(status, move) === null ? refuse({ why: 'not-now', status }) : allow

const giving = (verdict: Verdict<DocumentRefusal>, reason: string | null): Verdict<DocumentRefusal> =>
  verdict.allowed && reason === '' ? refuse({ why: 'reason-missing' }) : verdict
