import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { anActor } from '../../../tests/actors.ts'
import { mayApprove, mayEnterVoucher, mayEstimate, maySeeBudget, maySettle, maySubmit } from './budget.rules.ts'
import type { BudgetLine } from './budget.ts'
import { differenceOf, totalsOf, typedDong, writtenDong } from './sums.rules.ts'

const [office, leader, cell] = [anActor('party_office'), anActor('standing_committee'), anActor('party_cell')]
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const voucher = (amount: number) => ({
  ...{ id: newId<'budget_voucher'>(), number: '1', on: day('2026-11-20'), amount, file: newId<'file'>(), fileName: '' },
})
const line = (rest: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ id: newId<'budget_line'>(), heading: '', item: 'Hoa', measure: 'lẵng', quantity: 3, price: 250_000 },
  ...{ differenceReason: null, vouchers: [], ...rest },
})

test('a line comes to quantity by price, what was paid to its vouchers, and the sums follow', () => {
  const paid = line({ vouchers: [voucher(500_000), voucher(300_000)] })
  assert.equal(differenceOf(paid), 50_000)
  assert.deepEqual(totalsOf([paid, line()]), { estimate: 1_500_000, paid: 800_000, difference: -700_000 })
})

test('money is read and written as people do', () => {
  for (const typed of ['1.250.000', '1250000', ' 1 250 000 đồng', '1.250.000đ'])
    assert.equal(typedDong(typed), 1_250_000)
  for (const odd of ['', 'nhiều', '-5', '1,5', '999999999999']) assert.ok(Number.isNaN(typedDong(odd)), odd)
  assert.deepEqual([writtenDong(1_250_000), writtenDong(-950), writtenDong(0)], ['1.250.000', '−950', '0'])
})

test('the office estimates until it is submitted, and again when it was returned', () => {
  const wish = { heading: '', item: 'Hoa', measure: '', quantity: 3, price: 250_000 }
  assert.equal(why(mayEstimate(office, { status: 'draft' }, wish)), 'allowed')
  assert.equal(why(mayEstimate(office, { status: 'returned' }, wish)), 'allowed')
  assert.equal(why(mayEstimate(leader, { status: 'draft' }, wish)), 'not-the-office')
  assert.equal(why(mayEstimate(office, { status: 'submitted' }, wish)), 'not-now')
  assert.equal(why(mayEstimate(office, { status: 'draft' }, { ...wish, item: '' })), 'item-missing')
  assert.equal(why(mayEstimate(office, { status: 'draft' }, { ...wish, quantity: 0 })), 'quantity-odd')
  assert.equal(why(mayEstimate(office, { status: 'draft' }, { ...wish, price: Number.NaN })), 'price-odd')
  assert.equal(why(maySubmit(office, { status: 'draft', lines: [] })), 'no-lines')
  assert.equal(why(maySubmit(office, { status: 'draft', lines: [line()] })), 'allowed')
})

test('a leader approves what was submitted, or returns it with a reason', () => {
  assert.equal(why(mayApprove(leader, { status: 'submitted' }, null)), 'allowed')
  assert.equal(why(mayApprove(office, { status: 'submitted' }, null)), 'not-a-leader')
  assert.equal(why(mayApprove(leader, { status: 'draft' }, null)), 'not-now')
  assert.equal(why(mayApprove(leader, { status: 'submitted' }, '')), 'reason-missing')
})

test('a voucher needs an approved estimate, a number, a day, an amount and a file', () => {
  const wish = { number: '12', on: day('2026-11-20'), amount: 1000, files: 1 }
  const approved = { status: 'approved' } as const
  assert.equal(why(mayEnterVoucher(office, approved, wish)), 'allowed')
  assert.equal(why(mayEnterVoucher(leader, approved, wish)), 'not-the-office')
  assert.equal(why(mayEnterVoucher(office, { status: 'settled' }, wish)), 'not-now')
  assert.equal(why(mayEnterVoucher(office, approved, { ...wish, number: '' })), 'number-missing')
  assert.equal(why(mayEnterVoucher(office, approved, { ...wish, on: null })), 'day-odd')
  assert.equal(why(mayEnterVoucher(office, approved, { ...wish, amount: Number.NaN })), 'amount-odd')
  assert.equal(why(mayEnterVoucher(office, approved, { ...wish, files: 0 })), 'file-missing')
})

test('it is settled once every difference has its reason', () => {
  const approved = { status: 'approved' } as const
  const even = line({ vouchers: [voucher(750_000)] })
  assert.equal(why(maySettle(office, { ...approved, lines: [even, line()] })), 'difference-unexplained')
  assert.equal(
    why(maySettle(office, { ...approved, lines: [even, line({ differenceReason: 'Không mua' })] })),
    'allowed',
  )
  assert.equal(why(maySettle(leader, { ...approved, lines: [even] })), 'not-the-office')
  assert.equal(why(maySettle(office, { status: 'draft', lines: [even] })), 'not-now')
})

test('the office and the leaders see it, of a campaign that they may see', () => {
  const running = { status: 'running' } as const
  assert.deepEqual(
    [office, leader, cell].map((actor) => maySeeBudget(actor, running)),
    [true, true, false],
  )
  assert.equal(maySeeBudget(leader, { status: 'trial' }), false)
})
