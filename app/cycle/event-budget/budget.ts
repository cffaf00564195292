// The budget of a ceremony: its lines as estimated, the vouchers by which money went out, and where it stands.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export const budgetStatuses = ['draft', 'submitted', 'returned', 'approved', 'settled'] as const
export type BudgetStatus = (typeof budgetStatuses)[number]

export type Voucher = {
  id: Id<'budget_voucher'>
  number: string
  on: Day
  /** In dong, as all money here. */
  amount: number
  file: Id<'file'>
  fileName: string
}

export type BudgetLine = {
  id: Id<'budget_line'>
  heading: string
  item: string
  measure: string
  quantity: number
  price: number
  differenceReason: string | null
  vouchers: Voucher[]
}

export type Budget = {
  id: Id<'budget'>
  status: BudgetStatus
  since: Date
  reason: string | null
  submittedBy: string | null
  decidedBy: string | null
  lines: BudgetLine[]
}

export type LineWish = Pick<BudgetLine, 'heading' | 'item' | 'measure' | 'quantity' | 'price'>
