// A document as the paper that the writers make: its head, its text as blocks, its signature derived. Pure.
import type { Day } from '#kernel/day.ts'
import type { WholeDocument } from './document.ts'
import type { Closing, Paper } from './paper.ts'
import { blocksOf } from './prose.rules.ts'
import { signatureOf } from './signature.rules.ts'
import { typeRule } from './types/type-rules.rules.ts'

/** What of a document stands on paper. */
export type Papered = Pick<
  WholeDocument,
  | ('type' | 'family' | 'content' | 'ordinal' | 'sign' | 'organ' | 'on' | 'subject')
  | ('unitKind' | 'inNameOf' | 'signing' | 'signer')
> & { recipients: { name: string }[] }

/** `drawnOn` chooses the layout of a draft, which bears no day yet. */
export function paperOf(document: Papered, drawnOn: Day): Paper {
  const { type, family, content, recipients, ordinal, on } = document
  const { head, format, urgency, addressees, prose, kept } = content
  const { heading, sign } = typeRule(type)
  const closing = closingOf(document)
  return {
    ...{ family, type, format, on, drawnOn, closing, heading },
    ...{ superior: head.superior, issuer: head.issuer, place: head.place },
    number: sign === null ? null : { ordinal, type: document.sign ?? sign, organ: document.organ ?? head.organ },
    subject: document.subject,
    ...(urgency && { marks: { urgency } }),
    ...(addressees.length > 0 && { addressees }),
    body: blocksOf(prose),
    ...(recipients.length + kept.length > 0 && {
      recipients: [...recipients.map(({ name }) => name), ...(kept === '' ? [] : [kept])],
    }),
  }
}

/** Null where nobody signs yet. */
function closingOf({ family, type, unitKind, inNameOf, signing, signer, content }: Papered): Closing | null {
  const { columns } = content
  if (columns.length > 0)
    return { kind: 'columns', blocks: columns.map(({ office, name }) => ({ office, name: name || null })) }
  if (!signer) return null
  return {
    kind: 'block',
    block: signatureOf({ family, unitKind, inNameOf, signing, signer, alone: type === 'decision' }),
  }
}
