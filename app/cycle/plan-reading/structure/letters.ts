// The letters of a text made comparable without moving any of them: what a rule finds at an offset of the plain form
// stands at the same offset of the passage.

/** Many rules ask for the same paragraph: its form is kept for a while. */
function remembered(form: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length < 40 || text.length > 20_000) return form(text)
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = form(text)
    if (known.size >= 300) known.clear()
    known.set(text, made)
    return made
  }
}

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
export const plain = remembered((text) => {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 97 && code <= 122) || (code >= 32 && code < 65)) result += text[index]
    else if (code >= 65 && code <= 90) result += String.fromCharCode(code + 32)
    else result += plainLetter(text.charAt(index))
  }
  return result
})

const asciiSmall = (code: number): string => String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)

const small = new Map<string, string>()

/** One letter in its small form, of the same length; a letter whose small form is longer stays as it is. */
function smallLetter(letter: string): string {
  const known = small.get(letter)
  if (known !== undefined) return known
  const lower = letter.toLowerCase()
  const result = lower.length === letter.length ? lower : letter
  if (small.size < 5000) small.set(letter, result)
  return result
}

// The tone on the second vowel, and the same two vowels with the tone on the first.
const secondVowels = 'ỳýỷỹỵàáảãạèéẻẽẹ'
const [plainVowels, tonedO, tonedU] = ['yyyyyaaaaaeeeee', 'òóỏõọ', 'ùúủũụ']
const isLetter = (letter: string): boolean => /\p{L}/u.test(letter)

/** In small letters with marks kept, the tone put where the new spelling puts it ("uỷ" → "ủy", "hoà" → "hòa"); same length. */
export const fold = remembered((text) => {
  let [result, earlier, before] = ['', '', '']
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    let letter = code < 128 ? asciiSmall(code) : smallLetter(text.charAt(index))
    const vowel = code < 128 || before === '' ? -1 : secondVowels.indexOf(letter)
    const shifts = vowel >= 0 && (vowel < 5 ? before === 'u' && earlier !== 'q' : before === 'o')
    if (shifts && !isLetter(text.charAt(index + 1))) {
      before = (vowel < 5 ? tonedU : tonedO).charAt(vowel % 5)
      letter = plainVowels.charAt(vowel)
    }
    result += before
    earlier = before
    before = letter
  }
  return result + before
})

/** Written in capitals: two letters at least, and hardly any small one. */
export function inCapitals(text: string): boolean {
  let [large, lower] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 192)) continue
    const letter = text.charAt(index)
    if (smallLetter(letter) !== letter) large++
    else if (code < 128 || letter.toUpperCase() !== letter) lower++
    if (lower * 12 > text.length) return false
  }
  return large >= 2 && lower * 12 <= large
}

export const startsLarge = (text: string): boolean => /^["“‘'(]?\p{Lu}/u.test(text)
export const startsSmall = (text: string): boolean => /^["“‘'(]?\p{Ll}/u.test(text)
