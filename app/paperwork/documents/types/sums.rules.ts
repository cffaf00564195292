// Rows of money as they are typed: what; measure; amount; price. Pure.

export type CostRow = { what: string; measure: string; amount: number; price: number; sum: number }

/** One cost a line, its parts after semicolons; figures as people write them: 1.250.000 or 1250000. */
export function sumsOf(text: string): { rows: CostRow[]; total: number } {
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(rowOf)
  return { rows, total: rows.reduce((sum, row) => sum + row.sum, 0) }
}

function rowOf(line: string): CostRow {
  const [what = '', measure = '', amount = '1', price = '0'] = line.split(/\s*;\s*/)
  const [many, each] = [figure(amount), figure(price)]
  return { what, measure, amount: many, price: each, sum: Math.round(many * each) }
}

/** "1.250.000" is a million, "1,5" is one and a half. */
const figure = (text: string): number => Number(text.replace(/\.(?=\d{3})/g, '').replace(',', '.')) || 0

export const money = (amount: number): string => amount.toLocaleString('vi-VN')
