// The two registers as tables: ten columns of arrivals, seven of how they are dealt with. Pure.
import { type Day, dayOf, written } from '#kernel/day.ts'
import type { Letterhead } from '#paperwork/documents/letterhead.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import type { PaperTable } from '#paperwork/documents/paper-table.ts'
import type { IncomingAnswer, IncomingAssignment, IncomingNote } from './assignment.ts'
import { type Incoming, symbolOf } from './incoming.ts'

export const registerKinds = ['arrivals', 'following'] as const
export type RegisterKind = (typeof registerKinds)[number]

export type Followed = {
  incoming: Incoming
  given: IncomingAssignment | null
  notes: IncomingNote[]
  answers: IncomingAnswer[]
}

type StateWords = (status: Incoming['status']) => string

export const rowsOf = (kind: RegisterKind, followed: Followed[], state: StateWords): (string | number)[][] =>
  followed.map((one) => (kind === 'arrivals' ? arrivalRow(one) : followingRow(one, state)))

/** Parts of the whole width, in the order of the norm. */
export const widths = { arrivals: [8, 6, 16, 12, 9, 26, 14, 8, 10, 10], following: [6, 32, 16, 10, 20, 12, 10] }

const dayIn = (day: Incoming['on']): string => (day ? written(day) : '')
const givenTo = (given: IncomingAssignment | null): string =>
  given ? [given.unitName, given.personName].filter(Boolean).join(', ') : ''

const arrivalRow = ({ incoming, given }: Followed): (string | number)[] => [
  written(incoming.arrivedOn),
  incoming.ordinal,
  incoming.organName,
  symbolOf(incoming),
  dayIn(incoming.on),
  [incoming.typeName, incoming.subject].filter(Boolean).join(' '),
  givenTo(given),
  given ? written(dayOf(given.assignedAt)) : '',
  given?.receivedByName ?? '',
  incoming.note ?? '',
]

const followingRow = ({ incoming, given, notes, answers }: Followed, state: StateWords): (string | number)[] => [
  incoming.ordinal,
  [incoming.typeName, symbolOf(incoming), dayIn(incoming.on), incoming.organName].filter(Boolean).join('; '),
  givenTo(given),
  dayIn(given?.deadline ?? incoming.answerBy),
  [state(incoming.status), notes[0]?.text].filter(Boolean).join('. '),
  answers.map(({ number }) => number).join('; '),
  incoming.note ?? '',
]

export type Cover = Pick<PaperTable, 'committee' | 'office' | 'party' | 'dated' | 'title' | 'subtitle' | 'foot'>

export const registerPaper = (
  kind: RegisterKind,
  headings: string[],
  rows: (string | number)[][],
  cover: Cover,
): PaperTable => ({
  ...cover,
  columns: headings.map((heading, index) => ({ heading, width: widths[kind][index] ?? 10 })),
  rows,
})

/** The same as a paper under the committee's own head, landscape, its head repeated on each page. */
export function bookOf(table: PaperTable, head: Letterhead, today: Day): Paper {
  const { family, superior, issuer, place } = head
  const columns = table.columns.map(({ heading, width }) => ({ heading, width, align: 'left' as const }))
  const rows = table.rows.map((cells) => ({ kind: 'row' as const, cells: cells.map(String) }))
  return {
    ...{ family, type: 'register_in', format: 'A4', landscape: true, on: today, drawnOn: today },
    ...{ superior, issuer, number: null, place, heading: table.title, subject: '', closing: null },
    cover: [table.subtitle],
    body: [{ kind: 'table', table: { columns, numbered: true, rows } }],
  }
}
