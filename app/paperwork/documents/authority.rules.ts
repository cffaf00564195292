// Who issues which type, as far as it is known. Regulation 399-QĐ/TW was read at second hand, so this is data that warns. Pure.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { DocumentType } from './document-type.ts'

/** By that table the committee, its standing committee and cells issue all of our types; their organs decide nothing. */
const unusual: Partial<Record<DocumentType, UnitKind[]>> = {
  decision: ['party_office', 'advisory_board', 'hamlet', 'radio_station', 'mass_organisation'],
  response_plan: ['party_committee'],
  commitment: ['party_committee', 'party_office'],
}

export const isUnusual = (type: DocumentType, by: UnitKind): boolean => unusual[type]?.includes(by) ?? false
