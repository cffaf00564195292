// The letters of a text made comparable without moving any of them: what a rule finds at an offset of the plain form
// stands at the same offset of the passage.

const composed = new Map<string, string>()

/** One letter without case, tone and mark: "Ủ" → "u", "Đ" → "d"; dashes → "-", quotes → '"', any blank → " ". */
function plainLetter(letter: string): string {
  const known = composed.get(letter)
  if (known !== undefined) return known
  const plain = plainForm(letter)
  if (composed.size < 5000) composed.set(letter, plain)
  return plain
}

function plainForm(letter: string): string {
  if (/[‐‑‒–—―−]/.test(letter)) return '-'
  if (/[“”„‟«»″]/.test(letter)) return '"'
  if (/[‘’‚′]/.test(letter)) return "'"
  if (/\s/.test(letter)) return ' '
  if (letter === 'đ' || letter === 'Đ') return 'd'
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : letter
}

/** A text in small letters without marks ("Ủy ban" → "uy ban"), of the same length, so that offsets stay true. */
export function plain(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 97 && code <= 122) || (code >= 32 && code < 65)) result += text[index]
    else if (code >= 65 && code <= 90) result += String.fromCharCode(code + 32)
    else result += plainLetter(text.charAt(index))
  }
  return result
}

/** In small letters with marks kept, the tone put where the new spelling puts it ("uỷ" → "ủy", "hoà" → "hòa"); same length. */
export function fold(text: string): string {
  let small = ''
  for (const letter of text) small += letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter
  return small.replace(/(?<!q)u([ỳýỷỹỵ])(?!\p{L})|o([àáảãạèéẻẽẹ])(?!\p{L})/gu, (both, y?: string, a?: string) => {
    const toned = (y ?? a ?? '').normalize('NFD')
    const tone = toned.slice(1)
    return tone === '' ? both : `${both.charAt(0)}${tone}`.normalize('NFC') + toned.charAt(0)
  })
}

/** Written in capitals: two letters at least, and hardly any small one. */
export function inCapitals(text: string): boolean {
  let [large, small] = [0, 0]
  for (const letter of text) {
    const lower = letter.toLowerCase()
    if (lower === letter.toUpperCase()) continue
    if (letter === lower) small++
    else large++
  }
  return large >= 2 && small * 12 <= large
}

export const startsLarge = (text: string): boolean => /^["“‘'(]?\p{Lu}/u.test(text)
export const startsSmall = (text: string): boolean => /^["“‘'(]?\p{Ll}/u.test(text)
