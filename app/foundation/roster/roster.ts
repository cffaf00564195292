// A list of units and people as one Excel file: its columns, its rows, and what each row would do.
import type { Id } from '#kernel/ids.ts'

export const columnsOf = {
  unit: ['name', 'shortName', 'kind', 'parent', 'from'],
  person: ['name', 'phone', 'unit', 'role', 'title', 'from', 'to'],
} as const
export type SheetKind = keyof typeof columnsOf
export type Column = (typeof columnsOf)[SheetKind][number]

/** Without these a row says nothing. */
export const needed = {
  unit: ['name', 'kind', 'from'],
  person: ['name', 'unit', 'role', 'title', 'from'],
} as const satisfies Record<SheetKind, readonly Column[]>

/** The largest file that is read, in rows and bytes; the reader's time and memory are in read-workbook.ts. */
export const largest = { unit: 500, person: 5000, bytes: 5 * 1024 * 1024, cell: 200 }

/** What is wrong with a cell as it stands in the file. */
export type CellFault = { column: Column; why: 'no-value' | 'merged' | 'too-long' }

/** Texts as `cleaned` leaves them; days are written 2026-08-05, kinds and roles are codes where they were understood. */
export type RosterRow = {
  sheet: SheetKind
  number: number // as Excel counts
  cells: Partial<Record<Column, string>>
  faults: CellFault[]
}

/** What the reader left aside, which does not stop anything. */
export type Notice = { notice: 'column'; sheet: SheetKind; heading: string } | { notice: 'sheet'; name: string }

export type Workbook = { rows: RosterRow[]; notices: Notice[] }

export type ReadRefusal =
  | { why: 'empty' }
  | { why: 'too-large' }
  | { why: 'not-xlsx' }
  | { why: 'damaged' }
  | { why: 'no-list' }
  | { why: 'no-rows' }
  | { why: 'column-missing'; sheet: SheetKind; columns: Column[] }
  | { why: 'column-twice'; sheet: SheetKind; column: Column }
  | { why: 'too-many-rows'; sheet: SheetKind; most: number }
  | { why: 'too-slow' }
  | { why: 'too-much-memory' }

export type RosterState = 'draft' | 'imported' | 'dropped'

export type Roster = {
  id: Id<'roster'>
  name: string
  state: RosterState
  notices: Notice[]
  broughtBy: Id<'person'>
  broughtAt: Date
  confirmed: string | null
  created: Created | null
}

export type Created = { units: number; people: number; posts: number; changed: number }

/** How people write kinds and roles, with their marks folded away, each to its code. */
export type Vocabulary = { kind: Map<string, string>; role: Map<string, string> }
