// What kind of document it says it is, and what about: the type line and the one to four lines under it.

import { joined, type Passage, part } from '../passage.ts'
import { inCapitals, plain, startsLarge } from '../structure/letters.ts'
import type { Paragraph } from '../structure/paragraphs.ts'
import { isTypeLine } from '../structure/regions.ts'
import { kindNamed, kindNames } from './document-kinds.ts'

export type Title = { type: Passage | null; typeName: string | null; subject: Passage | null }

const typeAt = new RegExp(`^[*_#|\\s]*(${kindNames})(?![a-z])( (?:lien tich|phoi hop|lien nganh)(?=[*_|\\s]*$))?`)

/** The titles of a head, in order; a decision that carries a plan has two. */
export function titlesOf(head: Paragraph[]): Title[] {
  return head.flatMap(({ whole }, index) => (isTypeLine(whole.text) ? [titleAt(head, index)] : []))
}

function titleAt(head: Paragraph[], index: number): Title {
  const line = head[index]?.whole ?? { text: '', at: [] }
  const found = typeAt.exec(plain(line.text))
  const from = found?.[0].search(/[a-z]/) ?? 0
  const to = found?.[0].length ?? 0
  const type = part(line, from, to)
  const typeName = kindNamed(found?.[1] ?? '')
  const subject = subjectLines(head, index, part(line, to), typeName)
  return { type, typeName, subject: subject.length > 0 ? withoutEnd(joined(subject)) : null }
}

function subjectLines(head: Paragraph[], index: number, sameLine: Passage, typeName: string | null): Passage[] {
  const spaced = head.slice(index + 1).every(({ blankBefore }) => blankBefore)
  const lines: Passage[] = /\p{L}/u.test(sameLine.text) ? [bare(sameLine)] : []
  for (const paragraph of head.slice(index + 1)) {
    const line = bare(paragraph.whole)
    const before = lines.at(-1)?.text
    if (lines.length >= 8 || !/\p{L}|\d/u.test(line.text) || isTypeLine(line.text)) break
    if (
      /^\s*\(?(?:ban hanh |dinh )?(?:kem theo|thuc hien theo)/.test(plain(line.text)) ||
      /^kinh gui/.test(plain(line.text))
    )
      break
    if (before !== undefined && decides(typeName, line.text)) break
    if (before !== undefined && endsBefore(before, line.text, paragraph.blankBefore && !spaced, lines)) break
    lines.push(line)
  }
  return lines
}

/** "BỘ TRƯỞNG BỘ …", "ỦY BAN NHÂN DÂN XÃ …" under the subject of a decision: the one who decides. */
const decides = (typeName: string | null, text: string): boolean =>
  /^(?:Quyết định|Nghị quyết|Quyết nghị)$/.test(typeName ?? '') &&
  inCapitals(text) &&
  /^(?:(?:pho )?(?:bo truong|chu tich|giam doc|tong giam doc|thu tuong|hieu truong|cuc truong)|uy ban nhan dan|hoi dong nhan dan|ban thuong vu|ban chap hanh)\b/.test(
    plain(text),
  )

/** A name in capitals under a subject in small letters is the authority that decides, not the subject. */
function endsBefore(before: string, text: string, blankBefore: boolean, lines: Passage[]): boolean {
  const capitals = lines.every((line) => inCapitals(line.text))
  if (!capitals && inCapitals(text) && text.split(/\s+/).length > 1) return true
  if (capitals && !inCapitals(text) && startsLarge(text) && blankBefore) return true
  if (
    /^(?:uy ban nhan dan|chu tich|hoi dong nhan dan|giam doc|bo truong)\b.*$/.test(plain(text)) &&
    blankBefore &&
    inCapitals(text)
  )
    return true
  if (!blankBefore) return false
  return startsLarge(text) && !/(?:[,;:–-]|\b(?:va|cua|ve|voi|nam|lan thu|xa|huyen|tinh|phuong))$/.test(plain(before))
}

/** Without the strokes of a table, emphasis, and the rule under it. */
function bare(line: Passage): Passage {
  const from = /^[\s|*_#:.]*(?:-+\s+)?/.exec(line.text)?.[0].length ?? 0
  const to = line.text.length - (/[\s|*_]*(?:-{2,}[\s|*_-]*)?$/.exec(line.text)?.[0].length ?? 0)
  return part(line, from, Math.max(from, to))
}

const withoutEnd = (subject: Passage): Passage => part(subject, 0, subject.text.replace(/[\s.:]+$/, '').length)
