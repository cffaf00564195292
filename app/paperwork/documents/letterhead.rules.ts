// The head of a unit's documents, as it follows from its name and kind. Guidance 05-HD/VPTW 2.1.2, Decree 30/2020 annex I. Pure.
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Letterhead } from './letterhead.ts'
import type { Family } from './paper.ts'

const ofParty = [
  'superior_committee',
  'party_committee',
  'standing_committee',
  'party_office',
  'advisory_board',
  'inspection_commission',
  'party_cell',
] as const satisfies UnitKind[]

type Named = Pick<Unit, 'name' | 'kind'>

/** The union of youth has a head of its own; the Front and the other associations write as the State does. */
export function familyOf({ name, kind }: Named): Family {
  if (ofParty.some((party) => party === kind)) return 'PARTY'
  return kind === 'mass_organisation' && /^Đoàn (TNCS|Thanh niên|xã|phường)/i.test(name) ? 'YOUTH_UNION' : 'STATE'
}

/** `committee` is "Đảng ủy xã Sông Trăng", `above` the unit's own superior, where there is one. */
export function letterheadOf(unit: Named, committee: string, above: Named | null): Letterhead {
  const place = placeIn(committee)
  const family = familyOf(unit)
  const commune = committee.replace(/^Đảng (ủy|uỷ|bộ) /i, '')
  const named = { family, place, organ: organOf(unit), issuer: unit.name, superior: `Đảng ủy ${commune}` }
  switch (unit.kind) {
    case 'party_committee':
    case 'standing_committee':
      return { ...named, issuer: committee, superior: above && partyOf(above.name), organ: 'ĐU' }
    case 'party_office':
    case 'advisory_board':
    case 'inspection_commission':
      return { ...named, issuer: unit.name.replace(/ Đảng (ủy|uỷ)$/i, ''), superior: committee }
    case 'party_cell':
      return { ...named, superior: `Đảng bộ ${commune}` }
    case 'peoples_committee':
    case 'peoples_council':
      return { ...named, issuer: inFull(unit.name, place), superior: null }
    case 'fatherland_front':
    case 'mass_organisation':
      return { ...named, issuer: inFull(unit.name, place), superior: null }
    default:
      return { ...named, superior: `Ủy ban nhân dân ${commune}` }
  }
}

/** "Tỉnh ủy Thanh Giang" leads the Party of the province: "Đảng bộ tỉnh Thanh Giang". */
const partyOf = (name: string): string =>
  name.replace(/^(Tỉnh|Thành|Huyện) (ủy|uỷ) /i, (_, level: string) => `Đảng bộ ${levels[level.toLowerCase()]} `)

const levels: Record<string, string> = { tỉnh: 'tỉnh', thành: 'thành phố', huyện: 'huyện' }

/** Of "Đảng ủy xã Sông Trăng": "Sông Trăng". */
export const placeIn = (committee: string): string =>
  /(?:xã|phường|đặc khu|thị trấn) (.+)$/i.exec(committee)?.[1] ?? committee

const inFull = (name: string, place: string): string => (/ (xã|phường|đặc khu)$/.test(name) ? `${name} ${place}` : name)

const fixed: Partial<Record<UnitKind, string>> = {
  party_cell: 'CB',
  party_office: 'VPĐU',
  inspection_commission: 'UBKTĐU',
  peoples_committee: 'UBND',
  peoples_council: 'HĐND',
  fatherland_front: 'MTTQ-BTT',
}

/** Where no text fixes it, the initials of its syllables: "Ban Xây dựng Đảng" is BXDĐ. */
const organOf = ({ name, kind }: Named): string =>
  fixed[kind] ??
  name
    .split(/[\s-]+/)
    .map((syllable) => syllable[0]?.toLocaleUpperCase('vi') ?? '')
    .join('')
