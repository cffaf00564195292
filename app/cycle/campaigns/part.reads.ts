// Asking for the parts of a campaign in one form, those too that an amendment has taken away.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { type Part, type PartKind, partKinds, type SolePart } from './part.ts'

/** The columns that make the value of each kind, as `jsonb_build_object` takes them. */
const values: Record<PartKind, string> = {
  slogan: `'text', text`,
  phase: `'name', name, 'from', from_on, 'to', to_on, 'aim', aim`,
  occasion: `'text', text, 'on', on_day`,
  review: `'kind', kind, 'when', on_day, 'reportBy', report_by`,
  target: `'text', text, 'comparator', comparator, 'from', from_value, 'value', value, 'upTo', up_to, 'unit', measure, 'by', by_day`,
  content: `'ordinal', ordinal, 'text', text`,
  movement: `'name', name, 'from', from_on, 'to', to_on, 'launchedBy', launched_by`,
  track: `'track', track, 'lead', lead, 'basis', basis`,
  recipient: `'who', who, 'purpose', purpose, 'archive', archive`,
}

/** In the order of the plan, kind by kind. */
export async function listParts({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<Part[]> {
  const each = partKinds.map(
    (kind) => sql`
      select ${kind}::text as kind, id, jsonb_build_object(${sql.raw(values[kind])}) as value, spans,
        coalesce(plan_id, own_plan) as plan, added_on as "addedOn", withdrawn_on as "withdrawnOn", position
      from ${sql.table(kind)}
      cross join (select plan_id as own_plan from campaign where tenant_id = ${tenant} and id = ${campaign}) as campaign
      where tenant_id = ${tenant} and campaign_id = ${campaign}`,
  )
  const { rows } =
    await sql<Part>`select * from (${sql.join(each, sql` union all `)}) as part order by position`.execute(db)
  return rows
}

/** The theme, where there is one, and the period. */
export async function listSoleParts({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<SolePart[]> {
  const { theme, spans, themePlan, plan, from, to } = await db
    .selectFrom('campaign')
    .select([
      'theme',
      'theme_spans as spans',
      'theme_plan_id as themePlan',
      'plan_id as plan',
      'from_on as from',
      'to_on as to',
    ])
    .where('tenant_id', '=', tenant)
    .where('id', '=', campaign)
    .executeTakeFirstOrThrow()
  const period: SolePart = { kind: 'period', value: { from, to }, plan, spans: [] }
  return theme === null ? [period] : [{ kind: 'theme', value: { text: theme }, plan: themePlan ?? plan, spans }, period]
}
