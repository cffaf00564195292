// Which passwords will do, after NIST SP 800-63B-4. Pure: no clock, no database, no request.
import { typedCode } from '#kernel/code.ts'
import { fold } from '#kernel/fold.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type PasswordRefusal =
  | { why: 'too-short'; least: number }
  | { why: 'too-long' }
  | { why: 'like-the-username' }
  | { why: 'made-of-names' }
  | { why: 'easily-guessed' }
  | { why: 'like-a-code' }

/** `names` are the person's and the committee's; `common` are the passwords that everybody chooses, in small letters. */
export type PasswordFacts = {
  username: string
  names: string[]
  common: ReadonlySet<string>
  secondFactor: boolean
}

/** Alone it carries everything; beside a second factor less. No rule about kinds of letters, and no end of its life. */
export const leastLetters = { alone: 15, withSecondFactor: 8 }
const mostLetters = 128

export const leastFor = (secondFactor: boolean): number =>
  secondFactor ? leastLetters.withSecondFactor : leastLetters.alone

/** Words of this product and of every committee: a password made of nothing else is one that a colleague would try. */
const contextWords = [
  ...['thi', 'dua', 'thidua', 'phong', 'trao', 'ke', 'hoach', 'mat', 'khau', 'password', 'admin', 'dang', 'nhap'],
  ...['dang', 'uy', 'chi', 'bo', 'bi', 'thu', 'van', 'phong', 'xa', 'phuong', 'ubnd', 'thon', 'viet', 'nam', 'vietnam'],
]

export function mayChoose(password: string, facts: PasswordFacts): Verdict<PasswordRefusal> {
  const { username, names, common, secondFactor } = facts
  const bare = fold(password)
  const least = leastFor(secondFactor)
  if (typedCode(password)) return refuse({ why: 'like-a-code' }) // it would be read as one when logging in
  if (bare.replace(/\d+$/, '') === username || bare === username) return refuse({ why: 'like-the-username' })
  if ([...password].length < least) return refuse({ why: 'too-short', least })
  if (password.length > mostLetters) return refuse({ why: 'too-long' })
  if (isGuessed(password, bare, common)) return refuse({ why: 'easily-guessed' })
  return isMadeOf(bare.replace(/[^a-z]/g, ''), [username, ...names]) ? refuse({ why: 'made-of-names' }) : allow
}

/** Words of the context, one after another, and nothing between them but figures and signs. */
function isMadeOf(letters: string, names: string[]): boolean {
  const words = new Set([...contextWords, ...names.flatMap((name) => fold(name).split(/[^a-z]+/))])
  words.delete('')
  const reached = [true]
  for (let end = 1; end <= letters.length; end++)
    reached[end] = [...words].some(
      (word) => reached[end - word.length] === true && letters.slice(0, end).endsWith(word),
    )
  return letters !== '' && reached[letters.length] === true
}

function isGuessed(password: string, bare: string, common: ReadonlySet<string>): boolean {
  const stem = bare.replace(/^[\d\W_]+|[\d\W_]+$/g, '')
  return common.has(password.toLowerCase()) || common.has(stem) || isRun(bare) || /^(.{1,6})\1+$/.test(bare)
}

/** One letter again and again, or letters and figures in their own order: 11111111, 12345678, 87654321, abcdefgh. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index))
  const figures = steps.map((step) => (step === -9 ? 1 : step === 9 ? -1 : step)) // after 9 comes 0
  return [0, 1, -1].some((step) => figures.every((one) => one === step))
}
