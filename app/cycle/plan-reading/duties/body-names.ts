// A body's name in running text: where it begins, where it is over, and whether a duty follows it.

import { fold } from '../structure/letters.ts'
import { CLASS, HEAD, mayStandInside } from './body-heads.ts'
import { verbLengthAt } from './task-verbs.ts'

/** `end` closes the name; `duty` is where the words about it begin, null where nothing follows the name. */
export type Named = { start: number; end: number; duty: number | null; certain: boolean }

/** "Đồng chí Lê Thị Hoài, Phó Bí thư Đảng ủy, chỉ đạo …": a person's office only explains who it is. */
const PERSON = /^(?:[Đđ]ồng chí|[Đđ]\/c)(?:\s\p{Lu}\p{Ll}*){2,6}$/u
/** Police offices have a matter in their names. */
const MATTER = /^về (?:trật tự|ma túy|ma tuý|kinh tế|tham nhũng|môi trường)/u
/** A works is called by what it makes: "Nhà máy đường Phù Sa". */
const MAKES_THINGS = /(?:nhà máy|công ty|xí nghiệp)\s$/u
/** Who leads a group stands behind its name. */
const LED_BY = /^do\s[^,;.:]{3,80}?\slàm\s(?:khối |cụm |tổ |nhóm )?trưởng\s/u
const LONGEST_NAME = 45
/** A heading and the duty under it that a page ran together: "Trạm Y tế xã Đăng ký nội dung". */
const AFTER_PLACE = /(?:^|\s)(?:xã|huyện|tỉnh|phường|trấn|vị|thuộc|thôn|đoàn|hội|ủy)\s$/u
const OPENS_DUTY =
  /^(?:Đăng ký|Kiểm tra|Đôn đốc|Chủ trì|Phối hợp|Tham mưu|Triển khai|Ban hành|Chỉ đạo|Lãnh đạo|Hướng dẫn|Theo dõi|Tổng hợp|Báo cáo|Căn cứ|Có trách nhiệm|Chịu trách|Thực hiện|Phát động|Bố trí|Cân đối|Quán triệt|Đẩy mạnh|Vận động|Chuẩn bị|Rà soát|Giám sát|Tiếp tục|Xây dựng (?:kế|chương|nội|báo|phương|hướng))/u

/** Whether one of the words that bodies are called by stands at `from`. */
export function beginsBody(folded: string, from: number): boolean {
  const window = folded.slice(from, from + 80)
  if (HEAD.test(window)) return true
  const before = CLASS.exec(window)
  return (
    before !== null &&
    (HEAD.test(window.slice(before[0].length)) ||
      /^(?:ban|phòng|thôn|xã|xóm|bản|tổ|tổ chức|lớp|huyện|tỉnh|thị|thành|chi|quận|phường|trạm|khu|cơ sở)(?!\p{L})/u.test(
        window.slice(before[0].length),
      ))
  )
}

/** The name that begins at `from`, several joined by "và", ";" or commas counting as one. */
export function bodyAt(text: string, from: number, folded = fold(text)): Named | null {
  if (!beginsBody(folded, from)) return null
  const named = (end: number, duty: number | null, certain: boolean): Named => ({
    start: from,
    end: settled ?? end,
    duty,
    certain,
  })
  let index = from
  let end = from
  const before = CLASS.exec(folded.slice(from, from + 40))
  let [count, afterLarge] = [0, false]
  let settled: number | null = null
  if (before) index = from + before[0].length
  while (index < text.length && count++ < LONGEST_NAME) {
    const rest = text.slice(index, index + 40)
    if (rest.startsWith('(')) {
      const close = text.indexOf(')', index)
      if (close < 0 || close - index > 160) return named(end, index, false)
      if (listsBodies(text.slice(index + 1, close))) end = close + 1
      index = afterBlank(text, close + 1)
      continue
    }
    if (rest.startsWith(':')) return named(end, afterBlank(text, index + 1), true)
    const joint = /^(?:[,;]\s?|và\s|hoặc\s|[-–/]\s?|của\s)(?:và\s)?/u.exec(rest)
    if (joint && count > 1) {
      const next = index + joint[0].length
      if (/^\s?[,–-]/.test(joint[0]) && PERSON.test(text.slice(from, end))) settled ??= end
      if (goesOn(text, folded, next, joint[0])) {
        index = next
        afterLarge = false
        continue
      }
      if (/^[,;]/.test(joint[0]) && next < text.length) {
        if (/^;/.test(joint[0])) return null
        return named(end, next, verbLengthAt(folded, next) > 0 || /^căn cứ|^trên cơ sở/.test(folded.slice(next)))
      }
      if (/^của/.test(joint[0])) return named(end, index, false)
      if (next >= text.length) return named(end, null, true)
      return named(end, index, false)
    }
    const word = /^[^\s,;:()]+/u.exec(rest)?.[0] ?? ''
    if (word === '') {
      index++
      continue
    }
    const isFirst = count === 1
    const isLarge = /^["“]?\p{Lu}/u.test(word)
    if (
      !isFirst &&
      isLarge &&
      AFTER_PLACE.test(folded.slice(Math.max(0, index - 10), index)) &&
      word.length > 1 &&
      OPENS_DUTY.test(text.slice(index, index + 20))
    )
      return named(end, index, true)
    if (!isFirst && !isLarge) {
      if (MATTER.test(folded.slice(index, index + 20))) {
        index += 3
        continue
      }
      const verb = verbLengthAt(folded, index)
      if (verb > 0) return named(end, index, true)
      if (verb < 0) {
        index = afterBlank(text, index - verb)
        end = text[index - 1] === ' ' ? index - 1 : index
        afterLarge = false
        continue
      }
      const led = LED_BY.exec(folded.slice(index, index + 120))
      if (led) {
        index += led[0].length
        return named(index - 1, index, true)
      }
      const small = folded.slice(index, index + word.length).replace(/[.”"]+$/, '')
      if (
        !/^\d/.test(word) &&
        !mayStandInside(small) &&
        !(afterLarge && word.length > 1) &&
        !MAKES_THINGS.test(folded.slice(Math.max(0, index - 10), index))
      ) {
        const verbAhead = isOpenClass(folded, from, index) ? knownVerbAhead(folded, index) : null
        return verbAhead === null ? named(end, index, false) : named(verbAhead - 1, verbAhead, false)
      }
    }
    afterLarge = isLarge && word !== word.toUpperCase()
    index += word.length
    end = index
    if (/[.]$/.test(word)) {
      if (afterBlank(text, index) >= text.length) return named(end - 1, null, true)
      return named(end - 1, afterBlank(text, index), false)
    }
    index = afterBlank(text, index)
  }
  return index >= text.length ? named(end, null, true) : null
}

/** "các nhà máy chế biến nông sản": a class that no place or level has closed yet may go on in words not known here. */
const isOpenClass = (folded: string, from: number, index: number): boolean =>
  /^(?:các|mỗi|từng|những|chủ)\s/u.test(folded.slice(from)) &&
  !/(?:xã|huyện|tỉnh|phường|trấn|phố|thuộc|quan|vị|thể|thôn|bộ)\s$/u.test(folded.slice(Math.max(0, index - 12), index))

function knownVerbAhead(folded: string, index: number): number | null {
  let at = index
  for (let count = 0; count < 6; count++) {
    const blank = folded.indexOf(' ', at)
    if (blank < 0 || /[,;:.(]/.test(folded.slice(at, blank))) return null
    at = blank + 1
    if (verbLengthAt(folded, at) > 0) return at
  }
  return null
}

/** "các đoàn thể (Đoàn Thanh niên, Hội Phụ nữ)" names them; "(cơ quan thường trực)" only explains. */
const listsBodies = (inside: string): boolean => /^\p{Lu}[^,;]*[,;]/u.test(inside) && beginsBody(fold(inside), 0)

/** After a joint a name goes on where another begins, or where its second half is written large. */
function goesOn(text: string, folded: string, next: number, joint: string): boolean {
  if (beginsBody(folded, next) && (verbLengthAt(folded, next) === 0 || /^\p{Lu}/u.test(text.slice(next)))) return true
  const word = /^[^\s,;:().]+/u.exec(text.slice(next, next + 30))?.[0] ?? ''
  if (/^\p{Lu}/u.test(word)) return true
  if (verbLengthAt(folded, next) > 0) return false
  return !/^;/.test(joint) && mayStandInside(word.toLowerCase()) && !/^(?:có|tham|tự|này|cùng)$/.test(word)
}

function afterBlank(text: string, index: number): number {
  while (text[index] === ' ') index++
  return index
}

/** A whole text that is nothing but a body's name: a heading that duties stand under. */
export function isBodyName(text: string): boolean {
  const bare = text.replace(/[.:;,]+$/, '')
  const named = bodyAt(bare, 0)
  return named !== null && (named.duty === null || named.duty >= bare.length)
}
