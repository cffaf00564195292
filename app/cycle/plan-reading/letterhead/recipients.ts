// Who receives the document, and what for: the list under "Nơi nhận".

import { joined, type Passage, part, spansOf } from '../passage.ts'
import type { Recipient } from '../reading.ts'
import { inCapitals, plain, startsLarge } from '../structure/letters.ts'
import { isPersonName } from './signers.ts'
import type { Cell } from './tail.ts'

type List = { items: Passage[][]; column: number; dashed: boolean; closed: boolean }

/** The recipients among the cells, and the cells that are none of theirs. */
export function recipientsAmong(source: string, cells: Cell[]): { recipients: Recipient[]; others: Cell[] } {
  const others: Cell[] = []
  const lists: List[] = []
  let line = -1
  for (const cell of cells) {
    const alone = Math.trunc(cell.line) !== line
    line = Math.trunc(cell.line)
    const label = /^\W*noi\s+nhan\s*[:;.]?\s*/.exec(plain(cell.text))
    if (label) {
      const items = label[0].length < cell.text.length ? [[part(cell, label[0].length)]] : []
      lists.push({ items, column: cell.column, dashed: false, closed: false })
      continue
    }
    const list = lists.at(-1) ?? listWithoutLabel(cell, lists)
    if (!list || !takes(list, cell, alone)) others.push(cell)
  }
  const found = lists.flatMap(({ items }) => items).map((pieces) => recipientOf(source, joined(pieces)))
  return { recipients: found.filter(({ who }) => who !== ''), others }
}

/** A dash with "Lưu" begins a list whose label is lost. */
function listWithoutLabel(cell: Cell, lists: List[]): List | null {
  if (!/^[-–+•]\s?luu\b/.test(plain(cell.text))) return null
  lists.push({ items: [], column: cell.column, dashed: true, closed: false })
  return lists.at(-1) ?? null
}

const dash = /^[-–—+•*]\s?(?=[\p{L}\d“"(])/u

/** Puts the cell into the list, or says that it is no part of it; `alone`: nothing stands before it on its line. */
function takes(list: List, cell: Cell, alone: boolean): boolean {
  if (dash.test(cell.text)) {
    list.items.push([cell])
    list.dashed = true
    return true
  }
  const aside = cell.column > list.column + 18
  if (inCapitals(cell.text) && cell.text.length > 5 && !/^\W*luu\b/.test(plain(cell.text))) {
    if (!aside && alone) list.closed = true
    return false
  }
  if (list.closed || /^\((?:da )?ky\b|^\[?da ky/.test(plain(cell.text))) return false
  const last = list.items.at(-1)
  const before = last?.at(-1)?.text ?? ''
  if (isPersonName(cell.text) && (aside || /^\W*luu\b/.test(plain(last?.[0]?.text ?? '')))) return false
  const begins = startsLarge(cell.text) || /^\d/.test(cell.text)
  const ended = /[;,.]\s*$/.test(before)
  if (!last || (begins && (ended || !list.dashed))) list.items.push([cell])
  else last.push(cell)
  return true
}

const purposes =
  /\s*\((?:de )?(?:bao cao|b\s?\/\s?c|b\.c|bc|thuc hien|t\s?\/\s?h|th|phoi hop|p\s?\/\s?h|ph|biet|de biet|chi dao|theo doi|dang tai|dang tin|thong bao|tham muu|giam sat|kiem tra|xin y kien|gui|lanh dao)(?:[ ,;/][^()]{0,50})?\)\s*[;,.]*$/

function recipientOf(source: string, printed: Passage): Recipient {
  const start = dash.exec(printed.text)?.[0].length ?? 0
  const end = printed.text.replace(/[\s;,./]+$/, '').length
  const whole = part(printed, start, end)
  const words = plain(whole.text)
  const bracket = purposes.exec(words)
  const trailing = bracket ?? /\s(?:de (?:bao cao|b\/c|thuc hien|t\/h|biet))$/.exec(words)
  const purpose = trailing ? whole.text.slice(trailing.index).replace(/^[\s(]+|[\s);,.]+$/g, '') : null
  const who = trailing ? whole.text.slice(0, trailing.index).replace(/[\s;,.]+$/, '') : whole.text
  return { who, purpose, archive: /^\W*luu\b/.test(words), spans: spansOf(whole, source), confidence: 0.95 }
}
