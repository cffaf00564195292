// Asking for plans.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { NumberedPlan, Plan, PlanLine } from './plan.ts'

export async function getPlan(context: Context, id: Id<'plan'>): Promise<Plan> {
  const row = await selectPlans(context)
    .select(['plan.reading', 'plan.notes'])
    .where('plan.id', '=', id)
    .executeTakeFirstOrThrow(missing)
  return row as Plan // the columns of JSON hold what handIn wrote
}

/** Newest first, each with how many findings still wait for an answer. */
export const listPlans = (context: Context): Promise<PlanLine[]> =>
  selectPlans(context)
    .select(({ selectFrom }) =>
      selectFrom('finding')
        .whereRef('finding.tenant_id', '=', 'plan.tenant_id')
        .whereRef('finding.plan_id', '=', 'plan.id')
        .where('finding.answer', '=', 'open')
        .select(({ fn }) => fn.countAll<number>().as('open'))
        .$asScalar()
        .$notNull()
        .as('open'),
    )
    .orderBy('plan.kept_at', 'desc')
    .execute()

export const selectPlans = ({ db, tenant }: Context) =>
  db
    .selectFrom('plan')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'plan.tenant_id').onRef('person.id', '=', 'plan.kept_by'),
    )
    .where('plan.tenant_id', '=', tenant)
    .select(['plan.id', 'plan.name', 'plan.kind', 'plan.status', 'plan.file_id as file'])
    .select(['person.name as keptByName', 'plan.kept_at as keptAt'])

/** The plans of this committee that bear a number, for those that are below them. */
export async function listNumberedPlans({ db, tenant }: Context): Promise<NumberedPlan[]> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenant_id', '=', 'finding.tenant_id').onRef('plan.id', '=', 'finding.plan_id'),
    )
    .select(['plan.id as plan', 'plan.name', 'finding.kind', 'finding.value'])
    .where('finding.tenant_id', '=', tenant)
    .where('finding.kind', 'in', ['number', 'date', 'issuer'])
    .where('finding.answer', '!=', 'dropped')
    .where('plan.status', '!=', 'dropped')
    .orderBy('plan.kept_at')
    .execute()
  const plans = Map.groupBy(rows, ({ plan }) => plan)
  return [...plans].flatMap(([plan, found]) => {
    const textOf = (kind: string) =>
      (found.find((one) => one.kind === kind)?.value as { text: string } | undefined)?.text
    const number = textOf('number')
    const name = found[0]?.name ?? ''
    return number ? [{ plan, name, number, date: textOf('date') ?? null, issuer: textOf('issuer') ?? null }] : []
  })
}
