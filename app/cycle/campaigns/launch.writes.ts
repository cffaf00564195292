// What a launch writes of the campaign itself, and the trial that it ends.
import { type Finding, ofKind } from '#cycle/plan-review/finding.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'
import { isPartialDay, type PartialDay } from '#kernel/partial-day.ts'

export type Launched = { id: Id<'campaign'>; plan: Id<'plan'>; trial: boolean; from: PartialDay; to: PartialDay }

export async function insertCampaign(
  { db, tenant, actor, now }: Context,
  { id, plan, trial, from, to }: Launched,
  stands: Finding[],
): Promise<void> {
  const [theme] = ofKind(stands, 'theme')
  const row = {
    ...{ tenant_id: tenant, id, plan_id: plan, ...headOf(stands), from_on: from, to_on: to },
    ...{ theme: theme?.value.text ?? null, theme_spans: json(theme?.spans ?? []) },
    ...{ status: trial ? ('trial' as const) : ('running' as const), launched_by: actor, launched_at: now },
  }
  await db.insertInto('campaign').values(row).execute()
}

/** By what the campaign is known. */
function headOf(stands: Finding[]): { name: string; number: string | null; issued_on: PartialDay | null } {
  const date = ofKind(stands, 'date')[0]?.value.text ?? ''
  return {
    name: (ofKind(stands, 'subject')[0]?.value.text ?? '').replace(/\s+/g, ' ').trim(),
    number: ofKind(stands, 'number')[0]?.value.text.trim() || null,
    issued_on: isPartialDay(date) ? date : null,
  }
}

/** The trial of a plan, where one runs. */
export const findTrial = ({ db, tenant }: Context, plan: Id<'plan'>) =>
  db
    .selectFrom('campaign')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('plan_id', '=', plan)
    .where('status', '=', 'trial')
    .forUpdate()
    .executeTakeFirst()

export async function markTrialEnded(
  { db, tenant, today }: Context,
  id: Id<'campaign'>,
  reason: string,
): Promise<void> {
  const over = db.updateTable('campaign').set({ status: 'ended', ended_on: today, end_reason: reason })
  await over.where('tenant_id', '=', tenant).where('id', '=', id).where('status', '=', 'trial').execute()
}
