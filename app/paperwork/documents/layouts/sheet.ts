// A paper laid out: every line with its size, place and gap, in the order in which it stands. Writers only carry it over.
import type { Day } from '#kernel/day.ts'

export type Align = 'left' | 'center' | 'right' | 'justify'

/** Lengths on the page are millimetres; sizes of letters and gaps between lines are points. */
export type Piece = {
  text: string
  size: number
  bold?: boolean
  italic?: boolean
  underline?: boolean
  color?: string
}

/** `leading` is exact: from one baseline to the next, four fifths of it above the baseline, as Word and LibreOffice put it. */
export type Line = {
  kind: 'line'
  pieces: Piece[]
  align: Align
  leading: number
  after: number
  /** Of the first line only, and of all lines: from the left edge of the text. */
  firstLine?: number
  left?: number
  /** Neither parted itself nor parted from what follows by the end of a page. */
  keep?: boolean
}

export type RuleLine = { kind: 'rule'; length: number; before: number; after: number }
export type Space = { kind: 'space'; height: number; keep?: boolean }

/** Words in a frame of their own, in the middle. */
export type Stamp = { kind: 'stamp'; line: Line; width: number; height: number; color: string }
export type Columns = { kind: 'columns'; widths: number[]; cells: Part[][]; after: number }
/** `head` has one row or more, repeated on each page. */
export type Grid = { kind: 'grid'; widths: number[]; head: Line[][][]; rows: GridLine[]; after: number }
/** `whole`: one cell over the whole width; `long`: so high that it may be parted by the end of a page. */
export type GridLine = { cells: Line[][]; whole?: boolean | undefined; long?: boolean | undefined }
export type PageBreak = { kind: 'page-break' }
/** A code to be read by a camera, as a picture of `side` millimetres at the left. Only on what is printed: Word is handed none. */
export type Code = { kind: 'code'; svg: string; side: number }

export type Part = Line | RuleLine | Space | Stamp | Columns | Grid | PageBreak | Code

/** Pages of one measure, numbered from their own first, which bears no number. */
export type Section = {
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number }
  /** Without its text, which the writer counts. */
  number: { line: Line; fromTop: number }
  /** Stands on the first page only, so far from its upper edge, at the right. */
  mark: { line: Line; fromTop: number } | null
  /** Stand in the lower margin of the first page, and above that of the last. */
  foot: { first: Part[]; last: Part[] }
  /** Stands on the last page only, so far from its lower edge, in the middle. */
  lastMark: { line: Line; fromBottom: number } | null
  parts: Part[]
}

/** `mirrored`: on even pages left and right change places. `plain`: no page has a number or a mark. */
export type Sheet = { mirrored: boolean; plain?: true; title: string; author: string; dated: Day; sections: Section[] }
