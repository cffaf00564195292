// Every turn of speech that a number takes in Vietnamese.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayBeWords, sumInWords } from './sum-in-words.rules.ts'

const spoken: [number, string][] = [
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [40, 'Bốn mươi đồng'],
  [100, 'Một trăm đồng'],
  [105, 'Một trăm lẻ năm đồng'],
  [101, 'Một trăm lẻ một đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [1000, 'Một nghìn đồng'],
  [1001, 'Một nghìn không trăm lẻ một đồng'],
  [10_050, 'Mười nghìn không trăm năm mươi đồng'],
  [1_250_000, 'Một triệu hai trăm năm mươi nghìn đồng'],
  [1_005_000, 'Một triệu không trăm lẻ năm nghìn đồng'],
  [2_000_015, 'Hai triệu không trăm mười lăm đồng'],
  [3_000_000_000, 'Ba tỷ đồng'],
  [1_000_000_001, 'Một tỷ không trăm lẻ một đồng'],
  [12_034_000_000, 'Mười hai tỷ không trăm ba mươi tư triệu đồng'],
  [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  [21_005_000_300_000, 'Hai mươi mốt nghìn không trăm lẻ năm tỷ ba trăm nghìn đồng'],
  [
    999_999_999_999_999,
    `${nines('Chín')} nghìn ${nines('chín')} tỷ ${nines('chín')} triệu ${nines('chín')} nghìn ${nines('chín')} đồng`,
  ],
]

for (const [amount, words] of spoken) test(`${amount} is ${words}`, () => assert.equal(sumInWords(amount), words))

test('in the north the ten that is not there is linh', () =>
  assert.equal(sumInWords(105_000, 'linh'), 'Một trăm linh năm nghìn đồng'))

test('what is less than nothing, in parts or beyond all sums is refused', () => {
  const why = (amount: number) => {
    const verdict = mayBeWords(amount)
    return verdict.allowed ? 'allowed' : verdict.refusal.why
  }
  assert.deepEqual([-1, 0.5, Number.NaN, 1e15, 1e15 - 1].map(why), [
    'negative',
    'not-whole',
    'not-whole',
    'too-large',
    'allowed',
  ])
  assert.throws(() => sumInWords(-1), /negative/)
})

test('two sums never have the same words', () =>
  fc.assert(
    fc.property(
      fc.nat(1e15 - 1),
      fc.nat(1e15 - 1),
      (one, other) => (sumInWords(one) === sumInWords(other)) === (one === other),
    ),
  ))

function nines(first: string): string {
  return `${first} trăm chín mươi chín`
}
