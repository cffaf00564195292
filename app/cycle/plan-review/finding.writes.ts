// The findings' own tables.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Span } from '#kernel/span.ts'
import { getFinding, selectFindings } from './finding.reads.ts'
import type { Answer, Finding } from './finding.ts'
import type { NewFinding } from './new-findings.ts'

/**
 * Locked until the commit, so that the next answer sees this one. Asked again after the lock: whoever waited for it would
 * else get the new answer with the old name beside it, since a join is not looked up anew.
 */
export async function holdFinding(context: Context, plan: Id<'plan'>, id: Id<'finding'>): Promise<Finding> {
  const { db, tenant } = context
  const lock = db.selectFrom('finding').select('id').where('tenant_id', '=', tenant).where('id', '=', id)
  await lock.forUpdate().executeTakeFirstOrThrow(missing)
  return getFinding(context, plan, id)
}

export async function holdOpenFrom(context: Context, plan: Id<'plan'>, confidence: number): Promise<Finding[]> {
  const open = selectFindings(context).where('finding.plan_id', '=', plan).where('finding.answer', '=', 'open')
  const rows = await open.where('finding.confidence', '>=', confidence).forUpdate('finding').execute()
  return rows as Finding[]
}

export async function insertFindings({ db, tenant }: Context, plan: Id<'plan'>, found: NewFinding[]): Promise<void> {
  const ids = found.map(() => newId<'finding'>())
  const rows = found.map(({ kind, parent, position, spans, confidence, value }, index) => ({
    tenant_id: tenant,
    id: ids[index] ?? newId<'finding'>(),
    plan_id: plan,
    parent_id: parent === null ? null : (ids[parent] ?? null),
    kind,
    position,
    spans: json(spans),
    confidence,
    machine: json(value),
    value: json(value),
    answer: 'open' as const,
    version: 1,
  }))
  for (
    let from = 0;
    from < rows.length;
    from += 1000 // a statement holds at most 65,535 values
  )
    await db
      .insertInto('finding')
      .values(rows.slice(from, from + 1000))
      .execute()
}

export type Addition = Pick<Finding, 'id' | 'plan' | 'parent' | 'kind' | 'position' | 'spans' | 'value'>

export async function insertAdded({ db, tenant, actor, now }: Context, added: Addition[]): Promise<void> {
  const rows = added.map(({ id, plan, parent, kind, position, spans, value }) => ({
    ...{ tenant_id: tenant, id, plan_id: plan, parent_id: parent, kind, position, spans: json(spans) },
    ...{ confidence: 1, machine: null, value: json(value), answer: 'added' as const, version: 1 },
    ...{ answered_by: actor, answered_at: now },
  }))
  await db.insertInto('finding').values(rows).execute()
}

export async function markAnswered(
  { db, tenant, actor, now }: Context,
  id: Id<'finding'>,
  { answer, value }: { answer: Answer; value: Finding['value'] },
): Promise<void> {
  await db
    .updateTable('finding')
    .set(({ eb }) => ({
      answer,
      value: json(value),
      version: eb('version', '+', 1),
      answered_by: actor,
      answered_at: now,
    }))
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute()
}

export async function markAccepted({ db, tenant, actor, now }: Context, ids: Id<'finding'>[]): Promise<void> {
  await db
    .updateTable('finding')
    .set(({ eb }) => ({ answer: 'accepted', version: eb('version', '+', 1), answered_by: actor, answered_at: now }))
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .execute()
}

export async function insertLeft(
  { db, tenant, actor, now }: Context,
  plan: Id<'plan'>,
  [from, to]: Span,
): Promise<void> {
  const row = { tenant_id: tenant, plan_id: plan, from_at: from, to_at: to, left_by: actor, left_at: now }
  await db
    .insertInto('left_text')
    .values(row)
    .onConflict((left) => left.doNothing())
    .execute()
}

export async function deleteLeft({ db, tenant }: Context, plan: Id<'plan'>, [from, to]: Span): Promise<void> {
  const left = db.deleteFrom('left_text').where('tenant_id', '=', tenant).where('plan_id', '=', plan)
  await left.where('from_at', '=', from).where('to_at', '=', to).execute()
}
