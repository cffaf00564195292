// Sums of money in words, as they stand under an estimate: "Một triệu hai trăm năm mươi nghìn đồng".
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type SumRefusal = { why: 'negative' } | { why: 'not-whole' } | { why: 'too-large' }

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const largest = 1e15 // below a million milliards
const milliard = 1_000_000_000

export function mayBeWords(amount: number): Verdict<SumRefusal> {
  if (!Number.isInteger(amount)) return refuse({ why: 'not-whole' })
  if (amount < 0) return refuse({ why: 'negative' })
  if (amount >= largest) return refuse({ why: 'too-large' })
  return allow
}

/** Ask `mayBeWords` first. `gap` is said for a ten that is not there: "một trăm lẻ năm", in the north "linh". */
export function sumInWords(amount: number, gap: 'lẻ' | 'linh' = 'lẻ'): string {
  const verdict = mayBeWords(amount)
  if (!verdict.allowed) throw new Error(`no sum in words: ${verdict.refusal.why}`)
  const words = amount === 0 ? ['không'] : wordsOf(amount, gap)
  const sentence = [...words, 'đồng'].join(' ')
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1)
}

function wordsOf(amount: number, gap: string): string[] {
  const [above, below] = [Math.floor(amount / milliard), amount % milliard]
  if (above === 0) return belowMilliard(below, gap, false)
  return [...belowMilliard(above, gap, false), 'tỷ', ...belowMilliard(below, gap, true)]
}

/** `follows`: something was said before, so that hundreds and tens that are nought are said too. */
function belowMilliard(amount: number, gap: string, follows: boolean): string[] {
  const groups = [
    [Math.floor(amount / 1_000_000), 'triệu'],
    [Math.floor(amount / 1000) % 1000, 'nghìn'],
    [amount % 1000, ''],
  ] as const
  let said = follows
  return groups.flatMap(([group, unit]) => {
    if (group === 0) return []
    const words = belowThousand(group, gap, said)
    said = true
    return unit === '' ? words : [...words, unit]
  })
}

function belowThousand(group: number, gap: string, follows: boolean): string[] {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const hundred = hundreds > 0 || follows ? [digits[hundreds] ?? '', 'trăm'] : []
  return [...hundred, ...tensOf(tens, units, hundred.length > 0 ? gap : null), ...unitsOf(tens, units)]
}

function tensOf(tens: number, units: number, gap: string | null): string[] {
  if (tens === 0) return gap !== null && units > 0 ? [gap] : []
  return tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']
}

/** One, four and five change their names after tens. */
function unitsOf(tens: number, units: number): string[] {
  if (units === 0) return []
  if (units === 1 && tens > 1) return ['mốt']
  if (units === 4 && tens > 1) return ['tư']
  if (units === 5 && tens > 0) return ['lăm']
  return [digits[units] ?? '']
}
