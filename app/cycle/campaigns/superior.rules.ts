// Whether two citations name one document. Alike numbers can be different documents: 133-KH/ĐU and 133/KH-UBND.
import { fold } from '#kernel/fold.ts'
import { firstDay, lastDay, type PartialDay } from '#kernel/partial-day.ts'
import type { Citation } from './superior.ts'

/** The same number, and the same day where both give one; else the issuer must agree. */
export function isSameDocument(one: Citation, other: Citation): boolean {
  const number = plainNumber(one.number)
  if (number === '' || number !== plainNumber(other.number)) return false
  if (one.issuedOn && other.issuedOn) return mayBeOneDay(one.issuedOn, other.issuedOn)
  if (!one.issuer || !other.issuer) return false
  const [mine, theirs] = [plainName(one.issuer), plainName(other.issuer)]
  return mine === theirs || mine.endsWith(` ${theirs}`) || theirs.endsWith(` ${mine}`)
}

/** "8/2024" may be the 5th of it. */
const mayBeOneDay = (one: PartialDay, other: PartialDay) =>
  firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one)

const plainNumber = (number: string | null): string =>
  fold(number ?? '')
    .replace(/[\s.]|^so:?/g, '')
    .replace(/[–—]/g, '-')

const plainName = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
