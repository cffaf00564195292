// Tables that give out work: which column holds the job, who leads, who helps, and by when.

import { nothing, type Passage, part } from '../passage.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import { namesIn } from './body-key.ts'
import type { GivenWork } from './given-work.ts'

type Columns = { task: number; lead: number; partners: number; time: number; count: number }

const TASK = /nội dung|nhiệm vụ|công việc|hoạt động|phần việc|tên việc/u
const LEAD = /chủ trì|thực hiện|phụ trách|đơn vị|cơ quan|bộ phận|người|chịu trách nhiệm|phân công/u
const PARTNERS = /phối hợp/u
const TIME = /thời gian|thời hạn|hoàn thành|tiến độ|hạn/u

export function workInTables(nodes: OutlineNode[]): GivenWork[] {
  const work: GivenWork[] = []
  let columns: Columns | null = null
  for (const node of nodes) {
    const cells = node.cells && allCells(node)
    if (!cells) {
      columns = null
      continue
    }
    const header: Columns | null = columnsOf(cells)
    if (header) columns = header
    else if (columns) work.push(...rowWork(cells, columns))
  }
  return work
}

/** Empty cells count, so that the columns stay under their heads. */
function allCells({ whole, cells }: OutlineNode): Passage[] {
  if (!whole.text.includes('|')) return cells ?? []
  const all: Passage[] = []
  let from = whole.text.startsWith('|') ? 1 : 0
  for (const stroke of whole.text.matchAll(/\||$/g)) {
    if (stroke.index < from) continue
    all.push(part(whole, from, stroke.index))
    from = stroke.index + 1
  }
  return all
}

function columnsOf(cells: Passage[]): Columns | null {
  const words = cells.map(({ text }) => fold(text))
  if (words.some((word) => word.length > 60)) return null
  const partners = words.findIndex((word) => PARTNERS.test(word))
  const time = words.findIndex(
    (word) => TIME.test(word) && !/nội dung/.test(word) && !(LEAD.test(word) && /đơn vị|cơ quan|chủ trì/.test(word)),
  )
  const task = words.findIndex((word, index) => TASK.test(word) && index !== time && index !== partners)
  const lead = words.findIndex((word, index) => LEAD.test(word) && ![partners, time, task].includes(index))
  if (task < 0 || lead < 0) return null
  return { task, lead, partners, time, count: cells.length }
}

function rowWork(cells: (Passage | undefined)[], columns: Columns): GivenWork[] {
  const task = cells[columns.task]
  const lead = cells[columns.lead]
  if (!task || !lead || !/\p{L}{2}/u.test(task.text) || !/\p{L}{2}/u.test(lead.text)) return []
  const partners = columns.partners < 0 ? undefined : cells[columns.partners]
  const timing = columns.time < 0 ? undefined : (cells[columns.time] ?? nothing)
  return [
    {
      body: lead,
      task,
      under: null,
      certain: true,
      timing,
      partners: partners && partners.text !== '' ? namesIn(partners.text) : [],
    },
  ]
}
