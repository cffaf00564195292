// One body under several spellings: "UBND xã" and "Ủy ban nhân dân xã" are one, as are both with the place's name.

import { fold } from '../structure/letters.ts'
import { beginsBody, bodyAt } from './body-names.ts'

const SHORT: [RegExp, string][] = [
  [/\bubnd\b/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/\bubmttq\b/gu, 'ủy ban mặt trận tổ quốc'],
  [/\bmttq\b/gu, 'mặt trận tổ quốc'],
  [/\bubkt\b/gu, 'ủy ban kiểm tra'],
  [/\bbch\b/gu, 'ban chấp hành'],
  [/\bbtv\b/gu, 'ban thường vụ'],
  [/(?<!\p{L})lđlđ(?!\p{L})/gu, 'liên đoàn lao động'],
  [/\blhpn\b/gu, 'liên hiệp phụ nữ'],
  [/\bccb\b/gu, 'cựu chiến binh'],
  [/\btncs\b/gu, 'thanh niên cộng sản'],
  [/\bvp\b/gu, 'văn phòng'],
]

export function keyOf(name: string): string {
  let key = fold(name)
  for (const [short, whole] of SHORT) key = key.replace(short, whole)
  return key
    .replace(/^(?:đối với|về phía|các|những)\s/u, '')
    .replace(/["“”().,;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s(?:xã|phường|huyện|tỉnh|thị trấn|thành phố|quận|thị xã)$/u, '')
}

/** The single names in a list of bodies: "Phòng Nội vụ, Công an xã và các chi bộ" → three. */
export function namesIn(text: string): string[] {
  const folded = fold(text)
  const names: string[] = []
  let from = 0
  for (const joint of text.matchAll(/(?:\s?[,;]\s?(?:và\s)?|\svà\s)/gu)) {
    const next = joint.index + joint[0].length
    if (!beginsBody(folded, next) || !startsName(text, folded, next)) continue
    names.push(text.slice(from, joint.index).trim())
    from = next
  }
  names.push(text.slice(from).trim())
  return names.filter((name) => name !== '')
}

const startsName = (text: string, folded: string, from: number): boolean =>
  /^(?:các|những|mỗi|từng)\s/.test(folded.slice(from)) || /^\p{Lu}/u.test(text.slice(from))

const WITH = /phối hợp(?:\s(?:chặt chẽ|tốt|thường xuyên))?(?:\s(?:với|cùng))\s/giu

/** The bodies that a duty names as partners. */
export function partnersIn(text: string): string[] {
  const folded = fold(text)
  return [...text.matchAll(WITH)].flatMap((match) => {
    const from = match.index + match[0].length
    const named = bodyAt(text, from, folded)
    return named ? namesIn(text.slice(from, named.end)) : []
  })
}
