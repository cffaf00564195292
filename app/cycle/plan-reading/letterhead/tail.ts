// The end of a document, line by line: who receives it and who signs it, in one column after the other or side by side.

import { lineAt, type Passage, part, tidied } from '../passage.ts'
import { plain } from '../structure/letters.ts'
import type { Paragraph } from '../structure/paragraphs.ts'

/** A part of a line with the column that it begins in. */
export type Cell = Passage & { column: number; line: number }

const authority =
  /(?:T\s?\/\s?M|TM\s?\.|KT\s?\.|K\/T|TL\s?\.|T\/L|TUQ\s?\.|Q\.)\s*(?=\p{Lu}{2})|(?<=^|[;,.:)]|(?<!PHÓ)\s)(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG)(?=$|\s)/u
const nameAtEnd = /(?<=[.;,)]\s?)((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)$/u

const forBody = /(?:^|[\s|])(?:T\s?\/\s?M|TM\s?\.|KT\s?\.|TL\s?\.)\s*\p{Lu}{2}/u
const nameAfterOffice = /(?<=\p{Lu}{2}\s)(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+(?=[\s|]*$)/u

/** The cells of the tail, left to right, line by line. */
export function cellsOfTail(source: string, tail: Paragraph[]): Cell[] {
  return tail
    .flatMap(({ lines }, line) =>
      lines.flatMap(({ start, end }) => {
        const indent = start - (source.lastIndexOf('\n', start - 1) + 1)
        return columnsOf(lineAt(source, start, end)).map(({ passage, column, order }) => ({
          ...tidied(passage),
          column: column + indent,
          line: line + order / 1000,
        }))
      }),
    )
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
}

/** `order`: what stands in one column one after the other counts as lines of its own. */
type Column = { passage: Passage; column: number; order: number }

function columnsOf(line: Passage): Column[] {
  const cells: Column[] = []
  let from = 0
  const add = (to: number): void => {
    for (const [order, [start, end]] of partsOf(line.text.slice(from, to)).entries())
      cells.push({ passage: part(line, from + start, from + end), column: from + start, order })
  }
  for (const gap of line.text.matchAll(/\s*[|\t]\s*|\s{3,}/g)) {
    add(gap.index)
    from = gap.index + gap[0].length
  }
  add(line.text.length)
  return cells
}

/** A recipient and a signature parted by one blank or none; several recipients in one cell. */
function partsOf(text: string): [start: number, end: number][] {
  const cuts = [0]
  const signed = authority.exec(text)
  if (signed && signed.index > 3) cuts.push(signed.index)
  const named = nameAtEnd.exec(text)
  if (named && named.index > 3 && /^\W*(?:[-–+]|luu\b)/.test(plain(text))) cuts.push(named.index)
  for (const next of text.matchAll(/(?<=[;,.:)])\s+(?=[-–+•]\s?\p{Lu})/gu)) cuts.push(next.index + next[0].length)
  for (const next of text.matchAll(
    /(?<=\p{Lu}{2}\.?\s)(?=(?:KT|TL|TUQ|TM)\.\s)|(?<=\p{Lu}{2}\s)(?=PHÓ (?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC))/gu,
  ))
    cuts.push(next.index)
  if (forBody.test(text)) {
    const office =
      /(?<=\p{Lu}{2}\s)(?<!PHÓ\s|KT\.\s|TL\.\s)(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|HIỆU TRƯỞNG)(?=\s|$)/u.exec(text)
    if (office) cuts.push(office.index)
    const name = nameAfterOffice.exec(text)
    if (name) cuts.push(name.index)
  }
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  return sorted.map((cut, index) => [cut, sorted[index + 1] ?? text.length])
}
