// Asking for the budget of a ceremony with its lines and vouchers.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Budget, BudgetLine, Voucher } from './budget.ts'

/** Undefined until the first line is estimated. */
export async function findBudget(context: Context, ceremony: Id<'ceremony'>): Promise<Budget | undefined> {
  const budget = await selectBudgets(context).where('budget.ceremony_id', '=', ceremony).executeTakeFirst()
  return budget && { ...budget, lines: await listLines(context, budget.id) }
}

/** The budget to which a line belongs, with its ceremony. */
export async function getBudgetOf(
  context: Context,
  line: Id<'budget_line'>,
): Promise<Budget & { campaign: Id<'campaign'> }> {
  const { db, tenant } = context
  const place = await db
    .selectFrom('budget_line')
    .innerJoin('budget', (join) =>
      join.onRef('budget.tenant_id', '=', 'budget_line.tenant_id').onRef('budget.id', '=', 'budget_line.budget_id'),
    )
    .innerJoin('ceremony', (join) =>
      join.onRef('ceremony.tenant_id', '=', 'budget.tenant_id').onRef('ceremony.id', '=', 'budget.ceremony_id'),
    )
    .select(['budget.ceremony_id as ceremony', 'ceremony.campaign_id as campaign'])
    .where('budget_line.tenant_id', '=', tenant)
    .where('budget_line.id', '=', line)
    .where('budget_line.dropped_at', 'is', null)
    .executeTakeFirstOrThrow(missing)
  const budget = await findBudget(context, place.ceremony)
  if (!budget) throw missing()
  return { ...budget, campaign: place.campaign }
}

const selectBudgets = ({ db, tenant }: Context) =>
  db
    .selectFrom('budget')
    .leftJoin('person as submitter', (join) =>
      join.onRef('submitter.tenant_id', '=', 'budget.tenant_id').onRef('submitter.id', '=', 'budget.submitted_by'),
    )
    .leftJoin('person as decider', (join) =>
      join.onRef('decider.tenant_id', '=', 'budget.tenant_id').onRef('decider.id', '=', 'budget.decided_by'),
    )
    .select(['budget.id', 'budget.status', 'budget.since', 'budget.reason'])
    .select(['submitter.name as submittedBy', 'decider.name as decidedBy'])
    .where('budget.tenant_id', '=', tenant)

async function listLines({ db, tenant }: Context, budget: Id<'budget'>): Promise<BudgetLine[]> {
  const lines = await db
    .selectFrom('budget_line')
    .select(['id', 'heading', 'item', 'measure', 'quantity', 'price', 'difference_reason as differenceReason'])
    .where('tenant_id', '=', tenant)
    .where('budget_id', '=', budget)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const vouchers = await db
    .selectFrom('budget_voucher as voucher')
    .innerJoin('budget_line as line', (join) =>
      join.onRef('line.tenant_id', '=', 'voucher.tenant_id').onRef('line.id', '=', 'voucher.line_id'),
    )
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'voucher.tenant_id').onRef('file.id', '=', 'voucher.file_id'),
    )
    .select(['voucher.id', 'voucher.line_id as line', 'voucher.number', 'voucher.on_day as on', 'voucher.amount'])
    .select(['file.id as file', 'file.name as fileName'])
    .where('voucher.tenant_id', '=', tenant)
    .where('line.budget_id', '=', budget)
    .where('voucher.taken_back_at', 'is', null)
    .orderBy('voucher.on_day')
    .orderBy('voucher.id')
    .execute()
  const byLine = Map.groupBy(vouchers, ({ line }) => line)
  return lines.map((line) => ({
    ...line,
    vouchers: (byLine.get(line.id) ?? []).map(({ line: _, ...one }): Voucher => one),
  }))
}
