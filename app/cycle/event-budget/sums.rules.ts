// Sums of a budget, in whole dong. Pure.
import type { BudgetLine } from './budget.ts'

type Estimated = Pick<BudgetLine, 'quantity' | 'price'>
type Paid = { vouchers: { amount: number }[] }

export const estimateOf = ({ quantity, price }: Estimated): number => quantity * price

/** What the vouchers of a line come to. */
export const paidOf = ({ vouchers }: Paid): number => vouchers.reduce((sum, { amount }) => sum + amount, 0)

/** Above nought where more was paid than estimated. */
export const differenceOf = (line: Estimated & Paid): number => paidOf(line) - estimateOf(line)

export const totalsOf = (lines: (Estimated & Paid)[]) => ({
  estimate: lines.reduce((sum, line) => sum + estimateOf(line), 0),
  paid: lines.reduce((sum, line) => sum + paidOf(line), 0),
  difference: lines.reduce((sum, line) => sum + differenceOf(line), 0),
})

/** 1.250.000 as people type it, with or without points, spaces and the word; NaN where it is no whole sum. */
export function typedDong(text: string): number {
  const bare = text
    .trim()
    .replace(/\s*(đồng|đ|vnđ|vnd)\s*$/i, '')
    .replace(/[\s.]/g, '')
  return /^\d{1,11}$/.test(bare) ? Number(bare) : Number.NaN
}

/** 1.250.000 */
export const writtenDong = (sum: number): string =>
  `${sum < 0 ? '−' : ''}${String(Math.abs(sum)).replace(/\B(?=(\d{3})+$)/g, '.')}`
