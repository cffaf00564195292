// Asking for findings, and for what of the text was left as it stands.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Span } from '#kernel/span.ts'
import { type Finding, withParents } from './finding.ts'

/** All findings of a plan in the order of its text; those below a dropped one count as dropped. */
export async function listFindings(context: Context, plan: Id<'plan'>): Promise<Finding[]> {
  const rows = await selectFindings(context)
    .where('finding.plan_id', '=', plan)
    .orderBy('finding.position')
    .orderBy('finding.id')
    .execute()
  return withParents(rows as Finding[]) // kind and value were written as a pair
}

/** One finding of that plan. */
export async function getFinding(context: Context, plan: Id<'plan'>, id: Id<'finding'>): Promise<Finding> {
  const one = selectFindings(context).where('finding.plan_id', '=', plan).where('finding.id', '=', id)
  return (await one.executeTakeFirstOrThrow(missing)) as Finding
}

export const selectFindings = ({ db, tenant }: Context) =>
  db
    .selectFrom('finding')
    .leftJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'finding.tenant_id').onRef('person.id', '=', 'finding.answered_by'),
    )
    .where('finding.tenant_id', '=', tenant)
    .select(['finding.id', 'finding.plan_id as plan', 'finding.parent_id as parent', 'finding.kind'])
    .select(['finding.position', 'finding.spans', 'finding.confidence', 'finding.machine', 'finding.value'])
    .select(['finding.answer', 'finding.version', 'person.name as answeredByName'])

export async function listLeftText({ db, tenant }: Context, plan: Id<'plan'>): Promise<Span[]> {
  const left = db.selectFrom('left_text').select(['from_at', 'to_at']).where('tenant_id', '=', tenant)
  const rows = await left.where('plan_id', '=', plan).orderBy('from_at').execute()
  return rows.map(({ from_at, to_at }) => [from_at, to_at])
}
