// What in a document wants another look before it is approved. It warns and never blocks. Pure.
import { isUnusual } from './authority.rules.ts'
import type { WholeDocument } from './document.ts'
import type { DocumentType } from './document-type.ts'
import { gap } from './types/phrases.rules.ts'
import { typeRule } from './types/type-rules.rules.ts'

export type Check =
  | { check: 'gap-left'; count: number }
  | { check: 'no-signer' }
  | { check: 'no-recipients' }
  | { check: 'no-addressee' }
  | { check: 'recipient-unknown'; name: string }
  | { check: 'sign-by-usage'; sign: string }
  | { check: 'subject-ends-with-stop' }
  | { check: 'long-subject'; letters: number }
  | { check: 'authority-unsure'; type: DocumentType }

const longSubject = 200

export function checksOf(document: WholeDocument): Check[] {
  const { type, subject, content, recipients, signer, unitKind } = document
  const { sign, certainty, addressed } = typeRule(type)
  const gaps = content.prose.split(gap).length - 1
  const unknown = recipients.filter(
    ({ unit, email, organCode, name }) => !unit && !email && !organCode && !isCommon(name),
  )
  return [
    ...(gaps > 0 ? [{ check: 'gap-left' as const, count: gaps }] : []),
    ...(signer === null && content.columns.length === 0 ? [{ check: 'no-signer' as const }] : []),
    ...(sign !== null && recipients.length === 0 ? [{ check: 'no-recipients' as const }] : []),
    ...(addressed && content.addressees.length === 0 ? [{ check: 'no-addressee' as const }] : []),
    ...unknown.map(({ name }) => ({ check: 'recipient-unknown' as const, name })),
    ...(sign !== null && certainty === 'usage' ? [{ check: 'sign-by-usage' as const, sign }] : []),
    ...(isUnusual(type, unitKind) ? [{ check: 'authority-unsure' as const, type }] : []),
    ...(/[.;,]$/.test(subject) ? [{ check: 'subject-ends-with-stop' as const }] : []),
    ...(subject.length > longSubject ? [{ check: 'long-subject' as const, letters: subject.length }] : []),
  ]
}

/** Lines that name nobody in particular, or a whole class. */
const isCommon = (name: string): boolean => /^(Như |Các |Lưu|Thường trực|Ban Thường vụ)/i.test(name)
