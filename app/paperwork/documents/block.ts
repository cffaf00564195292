// What the body of a document is made of, from top to bottom.

/** Words in one style. Text is text: no character of it means anything to a writer. */
export type Run = { text: string; bold?: true; italic?: true }

export type Block =
  /** "- Căn cứ …;": the writer sets the mark at its end. */
  | { kind: 'ground'; text: string }
  /** Of a decision: who decides, and the line "QUYẾT ĐỊNH:". */
  | { kind: 'authority'; text: string }
  | { kind: 'resolves'; text: string }
  /** `part` is Phần or Chương, `section` Mục, both in the middle; `heading` is "I. …" or "1. …" at the left by its level. */
  | { kind: 'part' | 'section'; number: string; text: string }
  | { kind: 'heading'; level: 1 | 2 | 3; number: string; text: string }
  | { kind: 'article'; number: string; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; align?: 'justify' | 'center' | 'left' | 'right' }
  /** A dash or "a)" before each; level 2 stands further in. */
  | { kind: 'item'; mark: string; level?: 1 | 2; runs: Run[] }
  /** "Thời gian: …" and the like: the label in bold. */
  | { kind: 'field'; label: string; text: string }
  | { kind: 'table'; table: PaperGrid }
  | { kind: 'page-break' }

export type PaperGrid = {
  /** Widths are parts of the whole. */
  columns: { heading: string; width: number; align?: 'left' | 'center' | 'right' }[]
  /** A row of the norm's registers: (1), (2), … under the headings. */
  numbered?: true
  rows: GridRow[]
}

/** A `group` spans the table; a `total` stands in bold. A cell may have several lines. */
export type GridRow = { kind: 'row' | 'total'; cells: string[] } | { kind: 'group'; text: string }
