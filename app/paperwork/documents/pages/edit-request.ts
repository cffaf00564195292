// What a document's form says, read once: the same fields begin a document and edit it.
import type { Unit } from '#foundation/organisation/unit.ts'
import { fieldOf } from '#shell/page.tsx'
import type { Edit } from '../document.acts.ts'
import type { Collective, WholeDocument } from '../document.ts'
import type { DocumentContent } from '../document-content.ts'
import { recipientsIn, typedRecipient } from '../recipient.rules.ts'
import { chosenSigner, type SignerChoice, signerValue } from '../signer-choice.rules.ts'

const urgencies = ['urgent', 'very_urgent', 'express'] as const

export const linesIn = (form: FormData, name: string): string[] =>
  fieldOf(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `known` says what the form does not ask. */
export function editIn(form: FormData, document: WholeDocument, signers: SignerChoice[], units: Unit[]): Edit {
  const signer = chosenSigner(fieldOf(form, 'signer'), signers)
  const { head } = document.content
  const content: DocumentContent = {
    head: {
      superior: fieldOf(form, 'superior') || null,
      issuer: fieldOf(form, 'issuer') || head.issuer,
      place: fieldOf(form, 'place') || head.place,
      organ: fieldOf(form, 'organ') || head.organ,
    },
    format: fieldOf(form, 'format') === 'A5' ? 'A5' : 'A4',
    urgency: urgencies.find((one) => one === fieldOf(form, 'urgency')) ?? null,
    addressees: linesIn(form, 'addressees'),
    prose: fieldOf(form, 'prose'),
    kept: fieldOf(form, 'kept'),
    columns: linesIn(form, 'columns').map((line) => {
      const [office = '', ...name] = line.split(':')
      return { office: office.trim(), name: name.join(':').trim() }
    }),
  }
  return {
    seen: Number(fieldOf(form, 'seen')),
    subject: fieldOf(form, 'subject').replace(/\s+/g, ' '),
    content,
    recipients: recipientsIn(fieldOf(form, 'recipients'), units),
    inNameOf: document.unitKind === 'party_committee' ? collectiveIn(form) : null,
    signing: signer?.signing ?? 'own',
    signerPost: signer?.post ?? null,
  }
}

export const collectiveIn = (form: FormData): Collective =>
  fieldOf(form, 'in-name-of') === 'committee' ? 'committee' : 'standing_committee'

/** What stands in the form: as saved, or as somebody typed it before it was refused. */
export function fieldsOf(document: WholeDocument, form: FormData | undefined) {
  const { content, recipients, signerPost, signing } = document
  const saved: Record<string, string> = {
    subject: document.subject,
    prose: content.prose,
    addressees: content.addressees.join('\n'),
    recipients: recipients.map(typedRecipient).join('\n'),
    kept: content.kept,
    columns: content.columns.map(({ office, name }) => `${office}: ${name}`).join('\n'),
    superior: content.head.superior ?? '',
    issuer: content.head.issuer,
    place: content.head.place,
    organ: content.head.organ,
    format: content.format,
    urgency: content.urgency ?? '',
    signer: signerPost ? signerValue({ post: signerPost, signing }) : '',
    'in-name-of': document.inNameOf ?? 'standing_committee',
  }
  return (name: string): string => (form ? fieldOf(form, name) : (saved[name] ?? ''))
}
