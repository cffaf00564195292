// Who issues the document, under which number, where and when: from the lines above the title.
import { groupBodies } from '../duties/bodies.ts'
import { joined, lineAt, type Passage, part } from '../passage.ts'
import type { Layout } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { Paragraph } from '../structure/paragraphs.ts'
import { isTypeLine } from '../structure/regions.ts'
import { type Dated, letterheadParts, type Numbered } from './letterhead-parts.ts'

export type Letterhead = {
  layout: Layout
  /** From the highest to the one that issues. */
  bodies: Passage[]
  numbered: Numbered | null
  dated: Dated | null
  /** "V/v …", in the column of the issuer. */
  about: Passage | null
}

export function letterheadOf(source: string, head: Paragraph[]): Letterhead {
  const found: Letterhead = { layout: 'none', bodies: [], numbered: null, dated: null, about: null }
  const names: Passage[] = []
  const about: Passage[] = []
  let motto: Layout | null = null
  let star = false
  for (const { whole, lines } of head) {
    if (isTypeLine(whole.text)) break
    if (/^\W*kinh gui/.test(plain(whole.text))) break
    const line = lineAt(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
    const parts = letterheadParts(line)
    motto ??= parts.motto
    star ||= /^\s*\*+\s*$/.test(whole.text) || /\|\s*\*+\s*\|/.test(whole.text)
    found.numbered ??= parts.numbered
    found.dated ??= parts.dated
    for (const piece of parts.rest) {
      if (/^\W*v\s?\/\s?v\b|^ve viec\b/.test(plain(piece.text))) about.push(piece)
      else if (about.length > 0) about.push(piece)
      else if (isBodyName(piece.text)) names.push(...unglued(piece))
    }
  }
  found.bodies = groupBodies(names).map(joined)
  found.about = about.length > 0 ? joined(about) : null
  found.layout = layoutOf(motto, star, found)
  return found
}

/** "TỈNH ỦY A THÀNH ỦY B" in one cell: the parent and the body below it. */
function unglued(name: Passage): Passage[] {
  const parent = GLUED.exec(name.text)
  if (parent) return [part(name, 0, parent[0].length), part(name, parent[0].length)]
  const youth =
    /^(?:BCH |BAN CHẤP HÀNH )?ĐOÀN (?:TỈNH|HUYỆN|XÃ|PHƯỜNG|KHỐI|THÀNH PHỐ)\s.*(?=\sĐOÀN TNCS HỒ CHÍ MINH$)/u.exec(
      name.text,
    )
  return [youth ? part(name, 0, youth[0].length) : name]
}

const GLUED =
  /^(?:(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|ĐẢNG BỘ(?: TỈNH| HUYỆN| THÀNH PHỐ| QUẬN)?)(?:\s\p{Lu}+){1,4}(?=\s(?:(?:THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|CHI BỘ)\s\p{Lu})|^(?:UBND|ỦY BAN NHÂN DÂN) (?:TỈNH|HUYỆN|THÀNH PHỐ|QUẬN)(?:\s\p{Lu}+){1,4}(?=\s(?:UBND|ỦY BAN NHÂN DÂN|SỞ|PHÒNG)\s\p{Lu})/u

/** Bodies stand in capitals or in title case; stamps and remarks ("Dự thảo") do not. */
function isBodyName(text: string): boolean {
  const words = plain(text)
  if (
    /^(?:du thao|hoa toc|khan|thuong khan|mau|ban sao|sao y|phu luc|trang|nguoi ky|co quan|thoi gian ky)\b/.test(words)
  )
    return false
  return text.length < 160 && /\p{L}{2}/u.test(text)
}

function layoutOf(motto: Layout | null, star: boolean, { bodies, numbered }: Letterhead): Layout {
  if (motto) return motto
  if (star) return isYouth(bodies) ? 'youth-union' : 'party'
  const symbol = numbered?.symbolValue
  if (symbol) {
    if (isYouth(bodies)) return 'youth-union'
    return /^\p{L}+\/.*(?:U|TW)/u.test(symbol) ? 'party' : 'state'
  }
  const issuer = plain(bodies.at(-1)?.text ?? '')
  if (/dang uy|dang bo|(?:huyen|tinh|thanh|quan|thi) uy|chi bo/.test(issuer)) return 'party'
  return issuer ? 'state' : 'none'
}

const isYouth = (bodies: Passage[]): boolean =>
  /\b(?:tncs|(?:tinh|huyen|xa|thanh) doan|doan thanh nien|doan xa|bch doan)\b/.test(plain(bodies.at(-1)?.text ?? ''))
