// What a norm says about the look of its documents, as data. Sizes and gaps are points, lengths on the page millimetres.
import type { Day } from '#kernel/day.ts'

/** Where a value comes from: read in the norm, read about it, measured with the font, or ours until somebody confirms it. */
export type Known = 'read' | 'second-hand' | 'measured' | 'ours'

export type TextStyle = {
  size: number
  bold?: true
  italic?: true
  underline?: true
  capitals?: true
  after: number
  known: Known
}

export type Element =
  | 'superior'
  | 'issuer'
  | 'star'
  | 'number'
  | 'about'
  | 'urgency'
  | 'draft'
  | 'circulation'
  | 'nation'
  | 'motto'
  | 'dated'
  | 'heading'
  | 'subject'
  | 'hyphens'
  | 'addressee'
  | 'addresseeNames'
  | 'ground'
  | 'deciding'
  | 'body'
  | 'partNumber'
  | 'partName'
  | 'headingLevel1'
  | 'headingLevel2'
  | 'article'
  | 'table'
  | 'authority'
  | 'office'
  | 'note'
  | 'name'
  | 'recipientsLabel'
  | 'recipients'
  | 'drafter'
  | 'contact'
  | 'annex'
  | 'annexTitle'
  | 'annexWith'

export type Margins = { top: number; bottom: number; left: number; right: number }

export type Layout = {
  name: 'HD36' | 'HD05' | 'ND30' | 'QD367'
  from: Day
  to: Day | null
  margins: Margins
  smallMargins: Margins
  pageNumber: { size: number; fromTop: number }
  /** Parts of the usable width: the issuer's column of the head; the signature stands in the other. */
  leftColumn: number
  /** Exact, from baseline to baseline, in the body. */
  leading: number
  firstLine: number
  signatureHeight: number
  styles: Record<Element, TextStyle>
  wording: Wording
}

/** Words and marks of a norm. */
export type Wording = {
  nation: string
  motto: string | null
  star: string | null
  /** A rule under the issuer and under the subject, as part of the width of the line above it; null for none. */
  issuerRule: number | null
  subjectRule: number | null
  hyphens: string | null
  number: (number: { ordinal: string; type: string; organ: string }) => string
  /** The number and the day stand in one row. */
  datedBesideNumber: boolean
  about: string
  addressee: string
  submissionAddressee: string
  /** Between the addressees and recipients; the last one ends with a full stop. */
  between: string
  groundDash: boolean
  lastGround: string
  annexNumber: (ordinal: number) => string
}
