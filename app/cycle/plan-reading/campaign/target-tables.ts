// Tables of targets: a row an indicator, a column a year.

import { joined, type Passage, spansOf } from '../passage.ts'
import type { Comparator, Target } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'

type Columns = { name: number; unit: number; values: { at: number; by: string | null }[] }

const VALUE =
  /^(≥|>=|>|<|≤|<=|trên|dưới|từ|ít nhất)?\s?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?[-–]\s?(\d+(?:,\d+)?))?\s?(%)?(?:\s?trở lên)?$/u
const SIGNS: Record<string, Comparator> = {
  '≥': '>=',
  '>=': '>=',
  '>': '>',
  '<': '<',
  '≤': '<=',
  '<=': '<=',
  trên: '>',
  dưới: '<',
  từ: '>=',
  'ít nhất': '>=',
}

export function targetsInTables({ nodes, source }: PlanText): Target[] {
  const found: Target[] = []
  let columns: Columns | null = null
  for (const node of nodes) {
    if (!node.cells) {
      columns = null
      continue
    }
    const header: Columns | null = columnsOf(node)
    if (header) columns = header
    else if (columns) found.push(...rowTargets(node.cells, columns, source))
  }
  return found
}

function columnsOf({ cells }: OutlineNode): Columns | null {
  const words = (cells ?? []).map(({ text }) => fold(text))
  const name = words.findIndex((word) => /chỉ tiêu|tiêu chí|nội dung|^tên/u.test(word))
  if (name < 0 || words.some((word) => /chủ trì|đơn vị thực hiện|cơ quan thực hiện/u.test(word))) return null
  const unit = words.findIndex((word) => /đơn vị tính|đvt|^đơn vị$/u.test(word))
  const values = words.flatMap((word, at) => {
    if (at === name || at === unit || /thực hiện|ước|hiện trạng|kết quả/u.test(word)) return []
    const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(word)?.[1] ?? null
    return year || /chỉ tiêu|kế hoạch|mục tiêu|chỉ tiêu giao|giá trị|phấn đấu|số lượng|mức/u.test(word)
      ? [{ at, by: year }]
      : []
  })
  return values.length > 0 ? { name, unit, values } : null
}

function rowTargets(cells: Passage[], columns: Columns, source: string): Target[] {
  const name = cells[columns.name]
  if (!name || !/\p{L}{2}/u.test(name.text)) return []
  const unitCell = columns.unit < 0 ? '' : (cells[columns.unit]?.text ?? '')
  return columns.values.flatMap(({ at, by }): Target[] => {
    const cell = cells[at]
    const match = VALUE.exec(fold(cell?.text ?? ''))
    if (!cell || !match) return []
    const [, sign = '', digits = '', high, percent] = match
    const number = (text: string) => Number(text.replace(/\.(?=\d{3})/g, '').replace(',', '.'))
    const unit = percent ?? (unitCell !== '' ? unitCell : (/\(([^()]{1,20})\)\s*$/.exec(name.text)?.[1] ?? ''))
    const comparator = SIGNS[sign] ?? (/trở lên/u.test(cell.text) ? '>=' : null)
    const spans = spansOf(joined([name, cell]), source)
    return [
      {
        text: name.text,
        from: null,
        value: number(digits),
        upTo: high ? number(high) : null,
        unit,
        comparator,
        by,
        spans,
        confidence: 0.85,
      },
    ]
  })
}
