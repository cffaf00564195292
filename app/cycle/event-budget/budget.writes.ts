// The budget's own tables.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { findBudget } from './budget.reads.ts'
import type { Budget, BudgetStatus, LineWish } from './budget.ts'

/** Locked; made where there is none yet. */
export async function holdBudget(context: Context, ceremony: Id<'ceremony'>): Promise<Budget> {
  const { db, tenant, now } = context
  const row = { tenant_id: tenant, id: newId<'budget'>(), ceremony_id: ceremony, status: 'draft' as const, since: now }
  const insert = db.insertInto('budget').values(row)
  await insert.onConflict((same) => same.columns(['tenant_id', 'ceremony_id']).doNothing()).execute()
  const held = db.selectFrom('budget').select('id').where('tenant_id', '=', tenant)
  await held.where('ceremony_id', '=', ceremony).forUpdate().execute()
  const budget = await findBudget(context, ceremony)
  if (!budget) throw new Error('the budget that was just made is not there')
  return budget
}

type Move = { status: BudgetStatus; reason?: string; by: 'submitted_by' | 'decided_by' | 'settled_by' }

export async function markMoved({ db, tenant, actor, now }: Context, id: Id<'budget'>, move: Move): Promise<void> {
  const { status, reason = null, by } = move
  const update = db.updateTable('budget').set({ status, reason, since: now, [by]: actor })
  await update.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function insertLine({ db, tenant }: Context, budget: Budget, wish: LineWish): Promise<Id<'budget_line'>> {
  const id = newId<'budget_line'>()
  const row = { tenant_id: tenant, id, budget_id: budget.id, position: budget.lines.length, ...wish }
  await db.insertInto('budget_line').values(row).execute()
  return id
}

export const setLine = async (context: Context, id: Id<'budget_line'>, wish: LineWish) =>
  void (await own(context, id).set(wish).execute())

export const dropLine = async (context: Context, id: Id<'budget_line'>) =>
  void (await own(context, id).set({ dropped_at: context.now }).execute())

export const setReason = async (context: Context, id: Id<'budget_line'>, reason: string) =>
  void (await own(context, id)
    .set({ difference_reason: reason || null })
    .execute())

const own = ({ db, tenant }: Context, id: Id<'budget_line'>) =>
  db.updateTable('budget_line').where('tenant_id', '=', tenant).where('id', '=', id)

export type NewVoucher = { number: string; on: Day; amount: number; file: Id<'file'> }

export async function insertVoucher(context: Context, line: Id<'budget_line'>, voucher: NewVoucher): Promise<void> {
  const { db, tenant, actor, now } = context
  const { number, on, amount, file } = voucher
  const row = { tenant_id: tenant, id: newId<'budget_voucher'>(), line_id: line, number, on_day: on, amount }
  await db
    .insertInto('budget_voucher')
    .values({ ...row, file_id: file, kept_by: actor, kept_at: now })
    .execute()
}

export async function takeBackVoucher({ db, tenant, now }: Context, line: Id<'budget_line'>, id: Id<'budget_voucher'>) {
  const update = db.updateTable('budget_voucher').set({ taken_back_at: now }).where('tenant_id', '=', tenant)
  await update.where('line_id', '=', line).where('id', '=', id).execute()
}
