// Whether a plan was issued by the committee whose office is about to launch it.
import { fold } from '#kernel/fold.ts'

/** Letterheads come in capitals, over two lines with the body above first, by the full name or by an organ of the committee. */
export function isIssuedBy(committee: string, issuer: string): boolean {
  const [mine, theirs] = [comparable(committee), comparable(issuer)]
  if (mine === '' || theirs === '') return false
  if (endsWith(theirs, mine)) return true
  const place = party.exec(mine) ? mine.replace(party, '') : null
  const last = theirs.match(everyParty)?.at(-1)
  if (!place || !last) return false
  return theirs.slice(theirs.lastIndexOf(last) + last.length).trim() === place
}

/** "Ban Chấp hành Đảng bộ xã X", "Ban Thường vụ Đảng ủy xã X" and "Đảng ủy xã X" issue for one committee. */
const party = /^(?:ban chap hanh |ban thuong vu |bch |btv |thuong truc )*dang (?:bo|uy) /
const everyParty = /dang (?:bo|uy) /g

const endsWith = (text: string, end: string) => text === end || text.endsWith(` ${end}`)

const comparable = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
