// Who signs and in which authority: derived from the unit, the collective that speaks and the signer's post, never typed. Pure.
// Party: Guidance 05-HD/VPTW 7.1; State: Decree 30/2020 annex I, II.7; what neither says stands as committees do it.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { Collective, Signer, Signing } from './document.ts'
import type { Family, SignatureBlock } from './paper.ts'

export type Signature = {
  family: Family
  unitKind: UnitKind
  inNameOf: Collective | null
  signing: Signing
  /** A decision of the chairperson is theirs alone: no "TM." above it. */
  alone?: boolean
  signer: Pick<Signer, 'name' | 'role' | 'title' | 'unitKind'>
}

const party = { committee: 'Đảng ủy', standing_committee: 'Ban Thường vụ' } as const satisfies Record<
  Collective,
  string
>

/** Units that speak as a collective, and what its head and deputy are called. */
const voices: Partial<Record<UnitKind, { name: string; head: string; deputy: string }>> = {
  party_committee: { name: 'Đảng ủy', head: 'Bí thư', deputy: 'Phó Bí thư' },
  standing_committee: { name: 'Ban Thường vụ', head: 'Bí thư', deputy: 'Phó Bí thư' },
  party_cell: { name: 'Chi bộ', head: 'Bí thư', deputy: 'Phó Bí thư' },
  inspection_commission: { name: 'Ủy ban Kiểm tra', head: 'Chủ nhiệm', deputy: 'Phó Chủ nhiệm' },
  peoples_committee: { name: 'Ủy ban nhân dân', head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
  peoples_council: { name: 'Hội đồng nhân dân', head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
  fatherland_front: { name: 'Ban Thường trực', head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
  mass_organisation: { name: 'Ban Thường vụ', head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
}

/** What the head of an organ without a collective is called. */
const heads: Partial<Record<UnitKind, string>> = { party_office: 'Chánh Văn phòng', advisory_board: 'Trưởng ban' }

export function signatureOf(signature: Signature): SignatureBlock {
  const { family, unitKind, inNameOf, signing, signer } = signature
  const marks = family === 'PARTY' ? slashed : dotted
  const voice = voices[unitKind]
  if (signing === 'by_order') {
    const orderedBy = family === 'STATE' ? 'Chủ tịch' : party[inNameOf ?? 'standing_committee']
    return { authority: `${marks.byOrder} ${orderedBy}`, office: office(signer.title), name: signer.name }
  }
  if (!voice) return direct(signature, marks)

  const { head, deputy } = family === 'YOUTH_UNION' ? { head: 'Bí thư', deputy: 'Phó Bí thư' } : voice
  const collective = inNameOf && unitKind === 'party_committee' ? party[inNameOf] : voice.name
  const acting = signing === 'acting' ? 'Q. ' : ''
  if (signature.alone && family === 'STATE')
    return signer.role === 'head'
      ? { office: acting + head, name: signer.name }
      : { authority: `${marks.instead} ${head}`, office: deputy, name: signer.name }
  const authority = `${marks.inName} ${collective}`
  // An ordinary member signs without an office; in the Party nobody signs "K/T" for a collective.
  if (signer.role === 'head') return { authority, office: acting + head, name: signer.name }
  if (signer.role !== 'deputy') return { authority, name: signer.name }
  return unitKind === 'peoples_committee'
    ? { authority: `${authority}\n${marks.instead} ${head}`, office: deputy, name: signer.name }
    : { authority, office: deputy, name: signer.name }
}

const slashed = { inName: 'T/M', instead: 'K/T', byOrder: 'T/L' }
const dotted = { inName: 'TM.', instead: 'KT.', byOrder: 'TL.' }

/** The head signs in their own office, the deputy for the head. */
function direct({ unitKind, signing, signer }: Signature, { instead }: typeof slashed): SignatureBlock {
  const head = heads[unitKind] ?? 'Thủ trưởng'
  if (signing === 'acting') return { office: `Q. ${heads[unitKind] ?? office(signer.title)}`, name: signer.name }
  if (signer.role === 'head') return { office: heads[unitKind] ?? office(signer.title), name: signer.name }
  return { authority: `${instead} ${head}`, office: office(signer.title), name: signer.name }
}

/** The office never repeats the organ: "Bí thư Đảng ủy" signs as "Bí thư". */
export const office = (title: string): string =>
  title
    .replace(/ (Đảng (ủy|uỷ)|chi bộ|UBND|HĐND|Ủy ban nhân dân)( (xã|phường))?$/i, '')
    .replace(/^Phó Bí thư Thường trực$/i, 'Phó Bí thư')
