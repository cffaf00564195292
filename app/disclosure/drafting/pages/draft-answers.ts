// What the form of a new document makes of it: whom it is tied to, and what it says.
import type { Context } from '#db/context.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { missing } from '#kernel/missing.ts'
import { getWholeDocument } from '#paperwork/documents/document.reads.ts'
import type { Collective } from '#paperwork/documents/document.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { listTemplates } from '#paperwork/documents/document-template.reads.ts'
import { usable } from '#paperwork/documents/document-template.rules.ts'
import type { DocumentType } from '#paperwork/documents/document-type.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { listSigners } from '#paperwork/documents/signer-choice.reads.ts'
import { chosenSigner } from '#paperwork/documents/signer-choice.rules.ts'
import type { Answers } from '#paperwork/documents/types/type-rule.ts'
import { typeRule } from '#paperwork/documents/types/type-rules.rules.ts'
import { fieldOf } from '#shell/page.tsx'
import type { draftingWords } from '../drafting.words.ts'
import { begin } from '../voice.rules.ts'
import type { DraftRequest } from './draft-request.ts'
import { factsFor } from './facts.ts'

type Chosen = DraftRequest & { type: DocumentType; from: Unit }

/** Everything but the words. */
export async function tiesIn(context: Context, { type, from, campaign, about, to }: Chosen, form: FormData) {
  const signer = chosenSigner(fieldOf(form, 'signer'), await listSigners(context, from))
  const { family } = await getLetterhead(context, from.id)
  return {
    ...{ type, family, unit: from.id },
    template: usable(await listTemplates(context), type).find(({ id }) => id === fieldOf(form, 'template'))?.id ?? null,
    inNameOf: collectiveIn(from, form),
    signing: signer?.signing ?? ('own' as const),
    signerPost: typeRule(type).columns ? null : (signer?.post ?? null),
    campaign: campaign?.id ?? null,
    aboutUnit: about?.id ?? null,
    ...(to && { to: { relation: to.relation, document: to.document.id } }),
  }
}

export async function saidIn(context: Context, request: Chosen, answers: Answers, form: FormData) {
  const { type, from: unit, campaign, about, units } = request
  const inNameOf = collectiveIn(unit, form)
  const wanted = { unit: unit.id, inNameOf, campaign: campaign?.id ?? null, about: about?.id ?? null }
  const facts = await factsFor(context, wanted)
  const letterhead = await getLetterhead(context, unit.id)
  const said = { ...answers, format: fieldOf(form, 'format') }
  return begin(typeRule(type), facts, said, { letterhead, unit, units })
}

/** A replacement begins as what it replaces. */
export async function copyOf(context: Context, { to }: DraftRequest) {
  if (!to) throw missing()
  const { subject, content, recipients } = await getWholeDocument(context, to.document.id)
  return { subject, content, recipients }
}

/** What a correction or a recall says, as far as it is known. */
export function presetOf({ to }: DraftRequest, t: ReturnType<typeof draftingWords>): Record<string, string> {
  if (!to) return {}
  const number = numberOf(to.document) ?? '……'
  const { subject } = to.document
  return to.relation === 'recalls'
    ? { 'say-subject': t.recalled(number), 'say-text': t.recallText(number, subject) }
    : { 'say-subject': t.corrected(number), 'say-text': t.correctText(number, subject) }
}

const collectiveIn = ({ kind }: Unit, form: FormData): Collective | null => {
  if (kind !== 'party_committee') return null
  return fieldOf(form, 'in-name-of') === 'committee' ? 'committee' : 'standing_committee'
}
