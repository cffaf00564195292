// A document cited in running text: its kind, number, day and who issued it.

import { type Passage, part } from '../passage.ts'
import { plain } from '../structure/letters.ts'
import { kindNamed, kindNames, neatNumber, numberForm } from './document-kinds.ts'

export type Citation = {
  kind: string
  number: string | null
  /** ISO, cut to what is known. */
  date: string | null
  issuer: string | null
  /** From the kind to the last of what is told above, counted in the passage that was read. */
  from: number
  to: number
}

const kindAt = new RegExp(`(?<![a-z])(?:${kindNames})(?![a-z])`, 'g')
const aDay = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}' // "Luật … ngày 17/11/2020" names a day and no number
const numberAt = new RegExp(`^[^;,.()]{0,40}?\\s(?:số\\s*:?\\s*)?(?!${aDay})(${numberForm})`, 'u')
const nearDate =
  /^\s*,?\s*\(?(?:ban hành |ký )?ngày\s+(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})/u
const anyDate = /ngày\s+(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})/u
const yearOnly = /^[^;.()]{0,80}?\snăm\s+(\d{4})(?!\s?[-–/])/u
const issuerAt = /^\s*,?\s*\(?của\s+/u
const issuerEnd =
  /[;,.()“"]|\s(?:về|quy định|hướng dẫn|ban hành|phê duyệt|tổ chức|triển khai|thực hiện|phát động|sửa đổi|nhằm|năm|v\/v|ngày|theo|đã|và\s+(?:Kế hoạch|Nghị|Chỉ|Quyết|Hướng)|xây dựng|khóa|khoá|nhiệm kỳ)(?=\s|$)/u

/** Where kinds of documents are named in a passage, with a capital, or with "số" behind. */
export function kindsIn(text: string, from = 0, to = text.length): { from: number; to: number }[] {
  const words = plain(text.slice(from, to))
  return [...words.matchAll(kindAt)]
    .map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
    .filter((place) => /\p{Lu}/u.test(text.charAt(place.from)) || /^\s+số\s/u.test(text.slice(place.to, place.to + 6)))
}

/** "Quy chế … ban hành kèm theo Quyết định số …": the number is the decision's. */
const carriedBy =
  /^[^;.]{0,300}?\s(?:ban hành )?(?:kèm )?theo (Quyết định|Nghị quyết|Thông tư|Nghị định)(?=\s(?:số\s)?\d)/u

/** The citation that begins with the kind at `place`, read no further than `end`. */
export function citationAt(text: string, place: { from: number; to: number }, end: number): Citation {
  const kind = kindNamed(text.slice(place.from, place.to)) ?? text.slice(place.from, place.to)
  const behind = text.slice(place.to, Math.min(end, place.to + 700))
  const numbered = numberAt.exec(behind)
  const nextKind = kindsIn(behind)[0]?.from ?? behind.length
  const carrier = numbered ? null : carriedBy.exec(behind)
  if (carrier) {
    const carried = citationAt(
      text,
      {
        from: place.to + carrier.index + carrier[0].length - (carrier[1] ?? '').length,
        to: place.to + carrier.index + carrier[0].length,
      },
      end,
    )
    return { ...carried, kind, from: place.from }
  }
  const number =
    numbered?.[1] !== undefined && numbered[0].length <= nextKind + numbered[1].length + 4 ? numbered : null
  const found = number ? nearDate.exec(behind.slice(number[0].length)) : ownDate(kind, behind, nextKind)
  const start = number?.[0].length ?? 0
  const to = found ? start + found.index + found[0].length : start
  return {
    kind,
    number: number?.[1] ? neatNumber(number[1]) : null,
    date: found ? isoOf(found) : number ? null : (yearOnly.exec(behind.slice(0, nextKind))?.[1] ?? null),
    ...issuerAfter(behind, to, place),
  }
}

/** A document without a number tells its day before its subject; a law's name may hold "về". */
function ownDate(kind: string, behind: string, nextKind: number): RegExpExecArray | null {
  const isLaw = /luat|phap lenh|nghi quyet/.test(plain(kind))
  const about = isLaw ? -1 : behind.search(/\svề\s/u)
  const limit = Math.min(about < 0 ? behind.length : about, isLaw ? behind.length : nextKind)
  return anyDate.exec(behind.slice(0, limit))
}

function isoOf([, day = '', month = '', year = '']: RegExpExecArray): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function issuerAfter(
  behind: string,
  to: number,
  place: { from: number; to: number },
): Pick<Citation, 'issuer' | 'from' | 'to'> {
  const of = issuerAt.exec(behind.slice(to))
  if (!of) return { issuer: null, from: place.from, to: place.to + to }
  const start = to + of[0].length
  const length = behind.slice(start, start + 160).search(issuerEnd)
  const name = behind.slice(start, start + (length < 0 ? 160 : length)).trim()
  if (!/^\p{Lu}/u.test(name)) return { issuer: null, from: place.from, to: place.to + to }
  return { issuer: name, from: place.from, to: place.to + start + name.length }
}

/** The citations of a passage: every kind with a number, and those that tell at least a day or an issuer. */
export function citationsIn(passage: Passage): (Citation & { passage: Passage })[] {
  const places = kindsIn(passage.text)
  return places
    .map((place, index) => citationAt(passage.text, place, places[index + 1]?.from ?? passage.text.length))
    .filter(({ number, date, issuer }) => number || date || issuer)
    .map((citation) => ({ ...citation, passage: part(passage, citation.from, citation.to) }))
}
