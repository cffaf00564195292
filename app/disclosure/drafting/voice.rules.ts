// How the one who issues names itself within a sentence, where its copy is kept, and what a type says at its beginning. Pure.
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Collective, DocumentRecipient } from '#paperwork/documents/document.ts'
import type { DocumentContent, Head } from '#paperwork/documents/document-content.ts'
import type { Letterhead } from '#paperwork/documents/letterhead.ts'
import { recipientsIn } from '#paperwork/documents/recipient.rules.ts'
import type { Answers, Facts, TypeRule } from '#paperwork/documents/types/type-rule.ts'

type Speaking = { unit: Pick<Unit, 'name' | 'kind'>; inNameOf: Collective | null; head: Head }

/** "Ban Thường vụ Đảng ủy xã Sông Trăng": a collective is named, the others by what stands at their head. */
export const voiceOf = ({ unit, inNameOf, head }: Speaking): string => {
  if (unit.kind === 'party_committee' && inNameOf === 'standing_committee') return `Ban Thường vụ ${head.issuer}`
  return unit.kind === 'party_committee' ? head.issuer : unit.name
}

/** The Party keeps by name, the State by "VT". */
export const keptAt = ({ family }: Letterhead, unit: Pick<Unit, 'name' | 'kind'>): string =>
  family === 'STATE' ? 'Lưu: VT' : unit.kind === 'party_cell' ? 'Lưu Chi bộ' : 'Lưu Văn phòng Đảng ủy'

type Begun = { subject: string; content: DocumentContent; recipients: Omit<DocumentRecipient, 'id'>[] }
type Known = { letterhead: Letterhead; unit: Pick<Unit, 'name' | 'kind'>; units: Unit[] }

export function begin(rule: TypeRule, facts: Facts, answers: Answers, { letterhead, unit, units }: Known): Begun {
  const { subject, prose, addressees = [], recipients } = rule.begin(facts, answers)
  const { family: _, ...head } = letterhead
  return {
    subject: subject.replace(/\s+/g, ' ').trim(),
    content: {
      ...{ head, prose, addressees, urgency: null, columns: rule.columns?.(facts) ?? [] },
      format: answers.format === 'A5' && letterhead.family !== 'STATE' ? 'A5' : 'A4',
      kept: rule.sign === null ? '' : keptAt(letterhead, unit),
    },
    recipients: recipientsIn(recipients.join('\n'), units),
  }
}
