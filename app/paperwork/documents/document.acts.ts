// What is done with a document before it is numbered: drafted, edited, handed in, approved, taken back, withdrawn.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import { getDocument, getText, getWholeDocument } from './document.reads.ts'
import {
  type DocumentRefusal,
  mayApprove,
  mayDraft,
  mayEdit,
  maySubmit,
  mayTakeBack,
  mayWithdraw,
} from './document.rules.ts'
import type { Relation } from './document.ts'
import {
  holdDocument,
  insertDocument,
  insertRelation,
  insertText,
  markDocument,
  type NewDocument,
  putRecipients,
} from './document.writes.ts'
import { isWithinBounds } from './document-content.ts'
import { getPaper } from './document-paper.reads.ts'
import { layoutOn } from './layouts/layout-of.ts'
import { mayWrite } from './may-write.rules.ts'

/** `to` says that it replaces, corrects or recalls an issued one. */
export type Draft = NewDocument & { to?: { relation: Relation; document: Id<'document'> } }
export type Drafted = Allowed & { document: Id<'document'> }

export async function draftDocument(context: Context, draft: Draft): Promise<Drafted | Refused<DocumentRefusal>> {
  const verdict = mayDraft(await getActor(context), draft.unit)
  if (!verdict.allowed) return verdict
  if (draft.subject === '') return refuse({ why: 'subject-missing' })
  if (!isWithinBounds(draft.content)) return refuse({ why: 'too-much' })
  if (draft.to) {
    const { status, unit } = await getDocument(context, draft.to.document)
    if (unit !== draft.unit) return refuse({ why: 'not-the-issuer' })
    if (status !== 'issued') return refuse({ why: 'not-now', status })
  }
  const document = await insertDocument(context, draft)
  if (draft.to) await insertRelation(context, document, draft.to.relation, draft.to.document)
  const { type, subject, to = null } = draft
  await record(context, 'document.drafted', document, { type, subject, to })
  return { allowed: true, document }
}

/** `seen` is the version that the form was filled in on. */
export type Edit = Pick<NewDocument, 'subject' | 'content' | 'recipients' | 'inNameOf' | 'signing' | 'signerPost'> & {
  seen: number
}

export async function editDocument(
  context: Context,
  id: Id<'document'>,
  edit: Edit,
): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const { subject, content, seen } = edit
  const { writtenBy } = await getText(context, id, document.version)
  const written = { subject, prose: content.prose, seen, writtenBy }
  const verdict = mayEdit(await getActor(context), document, written)
  if (verdict.allowed) {
    if (!isWithinBounds(content)) return refuse({ why: 'too-much' })
    const { format } = content
    if (layoutOn(document.family, context.today).pages[format] === null)
      return refuse({ why: 'cannot-be-written', refusal: { why: 'no-such-format', format } })
    const version = document.version + 1
    await insertText(context, id, { version, subject, content })
    const { inNameOf: in_name_of, signing, signerPost: signer_post_id } = edit
    await markDocument(context, id, { version, in_name_of, signing, signer_post_id })
    await putRecipients(context, id, edit.recipients)
    await record(context, 'document.edited', id, { version, subject })
  }

  return verdict
}

export async function submitDocument(context: Context, id: Id<'document'>): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const whole = await getWholeDocument(context, id)
  const verdict = maySubmit(await getActor(context), document, whole.content.columns.length)
  if (verdict.allowed) {
    const writing = mayWrite(await getPaper(context, whole))
    if (!writing.allowed) return refuse({ why: 'cannot-be-written', refusal: writing.refusal })
    await markDocument(context, id, { status: 'submitted' })
    await record(context, 'document.submitted', id)
  }

  return verdict
}

export async function approveDocument(context: Context, id: Id<'document'>): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const verdict = mayApprove(await getActor(context), document)
  if (verdict.allowed) {
    await markDocument(context, id, { status: 'approved', approved_by: context.actor, approved_at: context.now })
    await record(context, 'document.approved', id, { version: document.version })
  }

  return verdict
}

/** Back on the desk, to be mended. */
export async function takeBackDocument(
  context: Context,
  id: Id<'document'>,
  remark: string,
): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const verdict = mayTakeBack(await getActor(context), document)
  if (verdict.allowed) {
    await markDocument(context, id, { status: 'draft', approved_by: null, approved_at: null })
    await record(context, 'document.taken-back', id, { remark })
  }

  return verdict
}

export async function withdrawDocument(
  context: Context,
  id: Id<'document'>,
  reason: string,
): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const verdict = mayWithdraw(await getActor(context), document, reason)
  if (verdict.allowed) {
    const { actor: over_by, now: over_at } = context
    await markDocument(context, id, { status: 'withdrawn', over_by, over_at, over_reason: reason })
    await record(context, 'document.withdrawn', id, { reason })
  }

  return verdict
}
