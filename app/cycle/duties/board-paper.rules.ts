// The board as the office's own "bảng phân công nhiệm vụ": one row for each duty that the board shows. Pure.
import type { PaperTable } from '#paperwork/documents/paper-table.ts'
import type { BoardRow } from './board.rules.ts'

export type PaperWords = {
  title: string
  subtitle: (campaign: string) => string
  number: string
  task: string
  place: string
  unit: string
  cooperating: string
  deadline: string
  state: string
  office: string
  party: string
}

type Told = {
  committee: string
  campaign: string
  dated: string
  seal: string
  due: (row: BoardRow) => string
  state: (row: BoardRow) => string
}

export const boardPaper = (rows: BoardRow[], t: PaperWords, told: Told): PaperTable => ({
  committee: told.committee,
  office: t.office,
  party: t.party,
  dated: told.dated,
  title: t.title,
  subtitle: t.subtitle(told.campaign),
  columns: [
    { heading: t.number, width: 5, align: 'center' },
    { heading: t.task, width: 40 },
    { heading: t.place, width: 10, align: 'center' },
    { heading: t.unit, width: 20 },
    { heading: t.cooperating, width: 15 },
    { heading: t.deadline, width: 14, align: 'center' },
    { heading: t.state, width: 14 },
  ],
  foot: told.seal,
  rows: rows.map((row, index) => [
    index + 1,
    row.text,
    row.place,
    row.unitName,
    row.cooperating.join('; '),
    told.due(row),
    told.state(row),
  ]),
})
