// How alike two wordings are, blind to what spelling alone changes: case, NFC or NFD, where the tone mark sits
// (hòa, hoà), punctuation, quotes, and the common abbreviations.

const ABBREVIATIONS: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc việt nam',
  bch: 'ban chấp hành',
  btv: 'ban thường vụ',
  tncs: 'thanh niên cộng sản',
  lđlđ: 'liên đoàn lao động',
  cđcs: 'công đoàn cơ sở',
  vp: 'văn phòng',
  ub: 'ủy ban',
  vn: 'việt nam',
  lhpn: 'liên hiệp phụ nữ',
  ccb: 'cựu chiến binh',
  ctmt: 'công tác mặt trận',
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** `hoà` and `hòa` alike: the tone is taken from its vowel and put at the end. */
const spelled = (word: string): string => {
  const open = word.normalize('NFD')
  return (open.replace(TONE, '') + (open.match(TONE) ?? []).join('')).normalize('NFC')
}

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (ABBREVIATIONS[word] ?? word).split(' '))
    .map(spelled)

/** F1 over the words with their counts: 1 for the same words, 0 for none in common. */
export function likeness(one: string, other: string): number {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length === 0 && right.length === 0) return 1
  return (2 * inCommon(left, right)) / (left.length + right.length)
}

/** Whether nearly all words of the part stand in the whole. */
export function within(part: string, whole: string): boolean {
  const words = wordsOf(part)
  return words.length > 0 && inCommon(wordsOf(whole), words) >= 0.8 * words.length
}

function inCommon(left: string[], right: string[]): number {
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) common++
    counts.set(word, count - 1)
  }
  return common
}

/** The same words, or one wording begins with the other: "km" and "km đường", "Đợt 1" and "Đợt 1: từ tháng 8". */
export function begins(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  return short.length > 0 && short.every((word, index) => word === long[index])
}
