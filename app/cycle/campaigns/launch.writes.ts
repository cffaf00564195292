// What a launch writes of the campaign itself, and the trial that it ends.
import { type Finding, ofKind } from '#cycle/plan-review/finding.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'
import { isPartialDay, type PartialDay } from '#kernel/partial-day.ts'

export type Launched = {
  id: Id<'campaign'>
  plan: Id<'plan'>
  name: string
  trial: boolean
  from: PartialDay
  to: PartialDay
}

export async function insertCampaign(
  { db, tenant, actor, now }: Context,
  { id, plan, name, trial, from, to }: Launched,
  stands: Finding[],
): Promise<void> {
  const [theme] = ofKind(stands, 'theme')
  const row = {
    ...{ tenant_id: tenant, id, plan_id: plan, name, ...headOf(stands), from_on: from, to_on: to },
    ...{ theme: theme?.value.text ?? null, theme_spans: json(theme?.spans ?? []) },
    ...{ status: trial ? ('trial' as const) : ('running' as const), launched_by: actor, launched_at: now },
  }
  await db.insertInto('campaign').values(row).execute()
}

/** By what the campaign is known. */
function headOf(stands: Finding[]): { number: string | null; issued_on: PartialDay | null } {
  const date = ofKind(stands, 'date')[0]?.value.text ?? ''
  return {
    number: ofKind(stands, 'number')[0]?.value.text.trim() || null,
    issued_on: isPartialDay(date) ? date : null,
  }
}

/** The number by which plans below can lead up to this one; nothing where the plan has none. */
export async function shareLaunched(
  { db, tenant }: Context,
  { id, name }: Launched,
  issuer: string,
  stands: Finding[],
): Promise<void> {
  const { number, issued_on } = headOf(stands)
  if (number === null) return
  const row = { tenant_id: tenant, campaign_id: id, number, issued_on, issuer, name }
  await db.insertInto('shared_campaign').values(row).execute()
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

/** Taken back, not ended: what was tried stays the office's own affair. */
export async function markTrialEnded(
  { db, tenant, today }: Context,
  id: Id<'campaign'>,
  reason: string,
): Promise<void> {
  const over = db.updateTable('campaign').set({ status: 'taken_back', ended_on: today, end_reason: reason })
  await over.where('tenant_id', '=', tenant).where('id', '=', id).where('status', '=', 'trial').execute()
}
