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
  | 'pageNumber'
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
  | 'resolves'
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

/** `numberFromTop`: from the edge of the page to the line of its number. */
export type PageLayout = {
  top: number
  bottom: number
  left: number
  right: number
  numberFromTop: number
  /** The issuer's column of the head, as part of the usable width; the signature stands in the other. */
  leftColumn: number
  known: Known
}

export type Layout = {
  name: 'HD36' | 'HD05' | 'ND30' | 'QD367'
  from: Day
  to: Day | null
  /** Null for a format that the norm does not know. */
  pages: { A4: PageLayout; A5: PageLayout | null }
  /** Between the head and the type of the paper. */
  belowHead: number
  /** Exact, from baseline to baseline, in the body. */
  leading: number
  firstLine: number
  signatureHeight: number
  /** Frames of how urgent a paper is, in millimetres; null where its words stand alone. */
  urgencyFrames: Record<'urgent' | 'very_urgent' | 'express', { width: number; height: number }> | null
  /** The mark of circulation stands in a frame below the number, not at the edge of the page. */
  circulationFramed: boolean
  /** On which page the line stands that says how to reach the issuer. */
  contactOn: 'first' | 'last'
  styles: Record<Element, TextStyle>
  wording: Wording
}

/** Words and marks of a norm. */
export type Wording = {
  nation: string
  motto: string | null
  star: string | null
  /** A rule under the issuer and under the subject, as part of the width of the words above it; null for none. */
  issuerRule: number | null
  subjectRule: number | null
  hyphens: string | null
  number: (number: { ordinal: string; type: string; organ: string }) => string
  /** The number and the day stand in one row. */
  datedBesideNumber: boolean
  /** Minutes bear a day in their head. */
  minutesDated: boolean
  /** Before the subject of a dispatch, and how "về" begins a subject elsewhere. */
  about: string
  subjectBegins: 'về' | 'Về'
  addressee: string
  submissionAddressee: string
  /** Between the addressees and recipients; the last one ends with a full stop. */
  between: ';' | ','
  groundMark: '- ' | ''
  lastGround: '.' | ','
  bodyEnd: '.' | './.'
  annexNumber: (ordinal: number) => string
}
