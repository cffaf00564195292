// Who estimates, approves, enters vouchers and settles; and what stands in the way. Pure.

import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Budget, BudgetLine, BudgetStatus, LineWish } from './budget.ts'
import { differenceOf } from './sums.rules.ts'

type NotNow = { why: 'not-now'; status: BudgetStatus }
export type EstimateRefusal =
  | { why: 'not-the-office' }
  | NotNow
  | { why: 'item-missing' }
  | { why: 'quantity-odd' }
  | { why: 'price-odd' }

/** The office and the leaders see what the ceremony costs. */
export const maySeeBudget = (actor: Actor, campaign: { status: CampaignStatus }): boolean =>
  maySee(actor, campaign) && (isOffice(actor) || isLeader(actor))

/** `wish` is null before anything was filled in; a figure that is none comes as NaN. */
export function mayEstimate(
  actor: Actor,
  { status }: Pick<Budget, 'status'>,
  wish: LineWish | null,
): Verdict<EstimateRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (status !== 'draft' && status !== 'returned') return refuse({ why: 'not-now', status })
  if (wish === null) return allow
  if (wish.item === '') return refuse({ why: 'item-missing' })
  if (!isWhole(wish.quantity, 1_000_000)) return refuse({ why: 'quantity-odd' })
  return isWhole(wish.price, 10_000_000_000) ? allow : refuse({ why: 'price-odd' })
}

const isWhole = (figure: number, most: number) => Number.isInteger(figure) && figure >= 1 && figure <= most

export type SubmitRefusal = EstimateRefusal | { why: 'no-lines' }

export function maySubmit(actor: Actor, budget: Pick<Budget, 'status' | 'lines'>): Verdict<SubmitRefusal> {
  const verdict = mayEstimate(actor, budget, null)
  return verdict.allowed && budget.lines.length === 0 ? refuse({ why: 'no-lines' }) : verdict
}

export type ApproveRefusal = { why: 'not-a-leader' } | NotNow | { why: 'reason-missing' }

/** `returning` is the reason where it goes back; null where it is approved. */
export function mayApprove(
  actor: Actor,
  { status }: Pick<Budget, 'status'>,
  returning: string | null,
): Verdict<ApproveRefusal> {
  if (!isLeader(actor)) return refuse({ why: 'not-a-leader' })
  if (status !== 'submitted') return refuse({ why: 'not-now', status })
  return returning === '' ? refuse({ why: 'reason-missing' }) : allow
}

export type VoucherRefusal =
  | { why: 'not-the-office' }
  | NotNow
  | { why: 'number-missing' }
  | { why: 'day-odd' }
  | { why: 'amount-odd' }
  | { why: 'file-missing' }
  | { why: 'file-not-taken'; refusal: KeepRefusal }

type VoucherWish = { number: string; on: Day | null; amount: number; files: number }

/** Money goes out only on an approved estimate. `wish` is null before anything was filled in. */
export function mayEnterVoucher(
  actor: Actor,
  { status }: Pick<Budget, 'status'>,
  wish: VoucherWish | null,
): Verdict<VoucherRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (status !== 'approved') return refuse({ why: 'not-now', status })
  if (wish === null) return allow
  if (wish.number === '') return refuse({ why: 'number-missing' })
  if (wish.on === null) return refuse({ why: 'day-odd' })
  if (!isWhole(wish.amount, 10_000_000_000)) return refuse({ why: 'amount-odd' })
  return wish.files === 0 ? refuse({ why: 'file-missing' }) : allow
}

export type SettleRefusal = { why: 'not-the-office' } | NotNow | { why: 'difference-unexplained'; item: string }

/** Every line whose vouchers do not come to its estimate has a reason. */
export function maySettle(actor: Actor, { status, lines }: Pick<Budget, 'status' | 'lines'>): Verdict<SettleRefusal> {
  const verdict = mayEnterVoucher(actor, { status }, null)
  if (!verdict.allowed) return refuse(status === 'approved' ? { why: 'not-the-office' } : { why: 'not-now', status })
  const open = lines.find((line: BudgetLine) => differenceOf(line) !== 0 && !line.differenceReason)
  return open ? refuse({ why: 'difference-unexplained', item: open.item }) : allow
}
