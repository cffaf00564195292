// One line of a budget: corrected while it is estimated; vouchers and the reason of a difference once it is approved.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getBudgetOf } from './budget.reads.ts'
import { type EstimateRefusal, mayEnterVoucher, mayEstimate, type VoucherRefusal } from './budget.rules.ts'
import type { LineWish } from './budget.ts'
import { dropLine, holdBudget, insertVoucher, setLine, setReason, takeBackVoucher } from './budget.writes.ts'

async function heldBy(context: Context, line: Id<'budget_line'>) {
  const { campaign } = await getBudgetOf(context, line)
  return holdBudget(context, (await getCeremony(context, campaign)).id)
}

/** `wish` is null to drop the line. */
export async function correctLine(
  context: Context,
  id: Id<'budget_line'>,
  wish: LineWish | null,
): Promise<Verdict<EstimateRefusal>> {
  const verdict = mayEstimate(await getActor(context), await heldBy(context, id), wish)
  if (verdict.allowed) {
    if (wish) await setLine(context, id, wish)
    else await dropLine(context, id)
    await record(context, wish ? 'budget-line.corrected' : 'budget-line.dropped', id, wish ?? {})
  }

  return verdict
}

export type Typed = { number: string; on: Day | null; amount: number; files: { name: string; bytes: Uint8Array }[] }

export async function enterVoucher(
  context: Context,
  id: Id<'budget_line'>,
  { number, on, amount, files }: Typed,
): Promise<Verdict<VoucherRefusal>> {
  const budget = await heldBy(context, id)
  const verdict = mayEnterVoucher(await getActor(context), budget, { number, on, amount, files: files.length })
  const [file] = files
  if (verdict.allowed && file && on) {
    const kept = await keepFile(context, file)
    if (!kept.allowed) return refuse({ why: 'file-not-taken', refusal: kept.refusal })
    await insertVoucher(context, id, { number, on, amount, file: kept.file })
    await record(context, 'budget-voucher.entered', id, { number, on, amount })
  }

  return verdict
}

export async function removeVoucher(
  context: Context,
  id: Id<'budget_line'>,
  voucher: Id<'budget_voucher'>,
): Promise<Verdict<VoucherRefusal>> {
  const verdict = mayEnterVoucher(await getActor(context), await heldBy(context, id), null)
  if (verdict.allowed) {
    await takeBackVoucher(context, id, voucher)
    await record(context, 'budget-voucher.taken-back', id, { voucher })
  }

  return verdict
}

export async function explainDifference(
  context: Context,
  id: Id<'budget_line'>,
  reason: string,
): Promise<Verdict<VoucherRefusal>> {
  const verdict = mayEnterVoucher(await getActor(context), await heldBy(context, id), null)
  if (verdict.allowed) {
    await setReason(context, id, reason)
    await record(context, 'budget-line.explained', id, { reason })
  }

  return verdict
}
