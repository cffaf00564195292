// A document as what it says, without any layout: the writers make PDF and Word of it by the norm of its family and its day.
import type { Day } from '#kernel/day.ts'
import type { Block } from './block.ts'
import type { PaperType } from './paper-type.ts'

/** Three headers are in use: Party; State, also for the Front, the associations and the union; Youth Union. */
export type Family = 'PARTY' | 'STATE' | 'YOUTH_UNION'

/** `ordinal` is null until the document is issued; then a gap stands where it will be. */
export type PaperNumber = { ordinal: number | null; type: string; organ: string }

export type Paper = {
  family: Family
  type: PaperType
  format: 'A4' | 'A5'
  landscape?: boolean
  /** To be printed on both sides: the margins of even pages are mirrored. */
  duplex?: boolean
  /** The day that it bears and that chooses the layout; null in a draft, which is laid out by `drawnOn` and leaves the day blank. */
  on: Day | null
  drawnOn: Day
  /** The lines of the head, in usual letters; the layout makes capitals. No superior for a People's Committee. */
  superior: string | null
  issuer: string
  /** Null for what bears none: a commitment, a programme, an estimate. */
  number: PaperNumber | null
  place: string
  /** The line of the type, such as "Kế hoạch"; null for a dispatch, whose subject stands under its number. */
  heading: string | null
  subject: string
  marks?: { urgency?: 'urgent' | 'very_urgent' | 'express'; circulation?: string; draft?: number }
  /** "Kính gửi", of a submission "Kính trình". */
  addressees?: string[]
  body: Block[]
  closing: Closing | null
  /** "Nơi nhận", each without its dash and point; the last says where it is kept. */
  recipients?: string[]
  /** "NguyenVanAn-26" at the end of the recipients. */
  drafter?: string
  contact?: string
  annexes?: Annex[]
  /** Of a register: the lines of its cover under its title, which then takes the place of the head. */
  cover?: string[]
}

/** Who signs: one at the right, or two or more in columns as under minutes, estimates and commitments. */
export type Closing = { kind: 'block'; block: SignatureBlock } | { kind: 'columns'; blocks: SignatureBlock[] }

/** `authority` as T/M Ban Thường vụ, `office` as Bí thư; both in usual letters. `note` stands in brackets under the office. */
export type SignatureBlock = { authority?: string; office?: string; note?: string; name: string | null }

export type Annex = { title: string; with?: string; landscape?: boolean; body: Block[] }
