// One-time codes, as they stand on a printed slip: ten letters and figures that nobody mistakes for one another.
import { randomInt } from 'node:crypto'

const letters = '34679ACDEFGHJKMNPQRTUVWXY' // none of 0 O, 1 I L, 2 Z, 5 S, 8 B
const form = new RegExp(`^[${letters}]{10}$`)

/** `K7M4-9QTX-3P`: about 46 bits, read aloud in three breaths. */
export const newCode = (): string =>
  grouped(Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join(''))

/** The code as it was printed, however it was typed: in small letters, with spaces, without dashes. Null when it is none. */
export function typedCode(text: string): string | null {
  const bare = text.replace(/[\s-]/g, '').toUpperCase()
  return form.test(bare) ? grouped(bare) : null
}

const grouped = (bare: string) => `${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}`
