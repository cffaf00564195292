// Who a piece of text gives work to: "Giao X …", "X có trách nhiệm …", "… thì Y giao X …".

import { fold } from '../structure/letters.ts'
import { bodyAt } from './body-names.ts'

/** The body's place in the text; `duty` is where the words about it begin. `ordered`: it is told so ("Giao", "Đề nghị"). */
export type Doer = { start: number; end: number; duty: number; ordered: string | null; certain: boolean }

const ORDER =
  /^(?:(?:đồng thời|riêng|ngoài ra|trước mắt|bên cạnh đó|căn cứ kế hoạch này|kính|trân trọng)\s?,?\s)?(giao nhiệm vụ cho|giao trách nhiệm cho|giao|đề nghị|yêu cầu|phân công|ủy quyền|mời|đối với|về phía)\s(?:cho\s|với\s)?/u

/** The text tells somebody to do something. */
export const isOrdered = (text: string): boolean => {
  const doer = doerAt(text)
  return doer !== null && doer.ordered !== null && doer.ordered !== 'đối với' && doer.ordered !== 'về phía'
}

/** The doer that the text begins with, also behind a phrase of time or ground: "Cuối năm học, Hội đồng … bình xét". */
export function doerAt(text: string, from = 0, folded = fold(text)): Doer | null {
  const direct = directDoer(text, folded, from)
  if (direct) return direct
  if (!PHRASE.test(folded.slice(from, from + 20))) return null
  const lead = /^[^.;:]{3,140}/u.exec(folded.slice(from, from + 150))?.[0] ?? ''
  for (const comma of lead.matchAll(/,\s/gu)) {
    const behind = directDoer(text, folded, from + comma.index + 2)
    if (!behind?.certain) continue
    if (behind.ordered || isSpecific(text, behind) || CLASS_DOER.test(folded.slice(behind.start, behind.start + 40)))
      return /\d|h[ằà]ng\s|định kỳ/u.test(folded.slice(from, behind.start)) ? { ...behind, duty: from } : behind
  }
  return null
}

const PHRASE =
  /^(?:trước|sau|khi|cuối|đầu|hằng|hàng|định kỳ|trong|căn cứ|nhân dịp|kết thúc|trên cơ sở|mỗi|vào|chậm nhất|từ|theo)\s/u
const CLASS_DOER =
  /^các\s(?:chi bộ|đơn vị|cơ quan|cấp ủy|tổ chức|ban|phòng|đoàn thể|thôn|xã|trường|địa phương|chi hội|chi đoàn|cụm|công đoàn|cơ sở)/u

function directDoer(text: string, folded: string, from: number): Doer | null {
  const order = ORDER.exec(folded.slice(from, from + 80))
  const start = from + (order?.[0].length ?? 0)
  const named = bodyAt(text, start, folded)
  if (!named || named.duty === null || named.duty >= text.length) return null
  if (!/[^\s.:;]/.test(text.slice(named.duty, named.duty + 40))) return null
  const isAbout = order?.[1] === 'đối với' || order?.[1] === 'về phía'
  const passed = order && !isAbout ? null : passedOn(text, folded, named.duty)
  if (passed) return passed
  return { ...named, duty: named.duty, ordered: order?.[1] ?? null }
}

/** "Ban Thường vụ Đảng ủy giao Văn phòng Đảng ủy tham mưu …": the doer is the second. */
function passedOn(text: string, folded: string, duty: number): Doer | null {
  const order = /^(giao|yêu cầu|đề nghị|phân công)\s(?:cho\s)?/u.exec(folded.slice(duty, duty + 40))
  if (!order) return null
  const named = bodyAt(text, duty + order[0].length, folded)
  if (!named || named.duty === null || !named.certain) return null
  return { ...named, duty: named.duty, ordered: order[1] ?? null }
}

const BREAK = /(?:[;.]\s|,\s(?=(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu)\s)|(?<=\d),\s(?=\p{Lu}))(?:[Đđ]ồng thời,?\s|và\s)?/gu
const CLASSES_ONLY =
  /^(?:mỗi|từng|cán bộ|đảng viên|đoàn viên|hội viên|người|nhân dân|hộ|tập thể|cá nhân|thôn|các cấp|các tầng lớp|doanh nghiệp|địa phương|thành viên)(?!\p{L})/u

/** Where inside a text another doer begins its own clause. */
export function laterDoers(text: string): Doer[] {
  const doers: Doer[] = []
  const folded = fold(text)
  for (const match of [...text.matchAll(BREAK)].slice(0, 40)) {
    const at = match.index + match[0].length
    const doer = doerAt(text, at, folded)
    if (
      doer?.certain &&
      (doer.ordered === 'giao' || doer.ordered === 'yêu cầu' || (!doer.ordered && isSpecific(text, doer)))
    )
      doers.push(doer)
  }
  return doers
}

/** A body of its own name, not a class of people. */
export function isSpecific(text: string, { start, end }: Pick<Doer, 'start' | 'end'>): boolean {
  const name = text.slice(start, end)
  if (CLASSES_ONLY.test(fold(name))) return false
  return /^(?:(?:đồng chí|đ\/c)\s)?\p{Lu}/u.test(name) && end - start > 4
}
