// The register of what goes out as a paper to print, and as a table for a workbook: ten columns, landscape. Pure.
import { type Day, written } from '#kernel/day.ts'
import type { PaperGrid } from '#paperwork/documents/block.ts'
import type { Letterhead } from '#paperwork/documents/letterhead.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import type { PaperTable } from '#paperwork/documents/paper-table.ts'
import type { OutgoingEntry } from './series.ts'

export const registerColumns = [
  'number',
  'on',
  'what',
  'signer',
  'recipients',
  'keptAt',
  'copies',
  'sentOn',
  'receivedBy',
  'note',
] as const
type RegisterColumn = (typeof registerColumns)[number]

export type RegisterTexts = {
  title: string
  period: string
  numbers: string
  book: string
  columns: Record<RegisterColumn, string>
}

const widths = [23, 24, 52, 24, 38, 24, 16, 24, 14, 13] // millimetres across a landscape page
const centred: RegisterColumn[] = ['number', 'on', 'copies', 'sentOn']

/** As it stands in each column. */
export const cellsOf = (entry: OutgoingEntry): Record<RegisterColumn, string> => ({
  number: entry.number,
  on: written(entry.on),
  what: entry.what,
  signer: entry.signer,
  recipients: entry.recipients,
  keptAt: entry.keptAt,
  copies: String(entry.copies),
  sentOn: entry.sentOn ? written(entry.sentOn) : '',
  receivedBy: entry.receivedBy ?? '',
  note: entry.note ?? '',
})

const rowOf = (entry: OutgoingEntry): string[] => {
  const cells = cellsOf(entry)
  return registerColumns.map((column) => cells[column])
}

export function registerPaper(entries: OutgoingEntry[], head: Letterhead, texts: RegisterTexts, today: Day): Paper {
  const { family, superior, issuer, place } = head
  const table: PaperGrid = {
    columns: registerColumns.map((column, index) => ({
      heading: texts.columns[column],
      width: widths[index] ?? 8,
      align: centred.includes(column) ? ('center' as const) : ('left' as const),
    })),
    numbered: true,
    rows: entries.map((entry) => ({ kind: 'row', cells: rowOf(entry) })),
  }
  return {
    ...{ family, type: 'register_out', format: 'A4', landscape: true, on: today, drawnOn: today },
    ...{ superior, issuer, number: null, place, heading: texts.title, subject: '', closing: null },
    cover: [texts.period, ...(entries.length > 0 ? [texts.numbers] : []), texts.book],
    body: [{ kind: 'table', table }],
  }
}

type Around = Pick<PaperTable, 'committee' | 'office' | 'party' | 'dated' | 'foot'>

export const registerTable = (entries: OutgoingEntry[], texts: RegisterTexts, around: Around): PaperTable => ({
  ...around,
  title: texts.title,
  subtitle: texts.period,
  columns: registerColumns.map((column, index) => ({
    heading: texts.columns[column],
    width: widths[index] ?? 8,
    align: centred.includes(column) ? ('center' as const) : ('left' as const),
  })),
  rows: entries.map(rowOf),
})
