// The parts' own rows, after the launch. Nothing is deleted: what holds no more says until when it did.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { NewPart, PartKind, SolePart } from './part.ts'

type Columns = Record<string, string | number | boolean | null>

function columnsOf({ kind, value, plan, spans }: NewPart): Columns {
  const source = { plan_id: plan, spans: json(spans) }
  switch (kind) {
    case 'slogan':
      return { ...source, text: value.text }
    case 'phase':
      return { ...source, name: value.name, from_on: value.from, to_on: value.to, aim: value.aim }
    case 'occasion':
      return { ...source, text: value.text, on_day: value.on }
    case 'review':
      return { ...source, kind: value.kind, on_day: value.when, report_by: value.reportBy }
    case 'target': {
      const { text, comparator, from, upTo, unit, by } = value
      return {
        ...source,
        text,
        comparator,
        from_value: from,
        value: value.value,
        up_to: upTo,
        measure: unit,
        by_day: by,
      }
    }
    case 'content':
      return { ...source, ordinal: value.ordinal, text: value.text }
    case 'movement':
      return { ...source, name: value.name, from_on: value.from, to_on: value.to, launched_by: value.launchedBy }
    case 'track':
      return { ...source, track: value.track, lead: value.lead, basis: json(value.basis) }
    case 'recipient':
      return { ...source, who: value.who, purpose: value.purpose, archive: value.archive }
  }
}

/** Behind what is there already. */
export async function insertPart(
  context: Context,
  campaign: Id<'campaign'>,
  part: NewPart,
  addedOn: Day,
): Promise<string> {
  const { db, tenant } = context
  const id = newId<PartKind>()
  const row: Columns = { ...columnsOf(part), tenant_id: tenant, id, campaign_id: campaign, added_on: addedOn }
  const table = sql.table(part.kind)
  const names = Object.keys(row).map((name) => sql.ref(name))
  await sql`
    insert into ${table} (position, ${sql.join(names)})
    select (select coalesce(max(position), -1) + 1 from ${table} where tenant_id = ${tenant} and campaign_id = ${campaign}),
      ${sql.join(Object.values(row).map((value, index) => castTo(Object.keys(row)[index] ?? '', value)))}`.execute(db)
  return id
}

export async function setPart(
  { db, tenant }: Context,
  campaign: Id<'campaign'>,
  id: string,
  part: NewPart,
): Promise<void> {
  const sets = Object.entries(columnsOf(part)).map(([name, value]) => sql`${sql.ref(name)} = ${castTo(name, value)}`)
  await sql`
    update ${sql.table(part.kind)} set ${sql.join(sets)}
    where tenant_id = ${tenant} and campaign_id = ${campaign} and id = ${id}`.execute(db)
}

type Which = { campaign: Id<'campaign'>; kind: PartKind; id: string }

export async function setWithdrawn(
  { db, tenant }: Context,
  { campaign, kind, id }: Which,
  on: Day | null,
): Promise<void> {
  await sql`
    update ${sql.table(kind)} set withdrawn_on = ${on}
    where tenant_id = ${tenant} and campaign_id = ${campaign} and id = ${id}`.execute(db)
}

export async function setSole({ db, tenant }: Context, campaign: Id<'campaign'>, part: SolePart): Promise<void> {
  const { kind, value, plan, spans } = part
  const row =
    kind === 'theme'
      ? { theme: value.text, theme_spans: json(spans), theme_plan_id: plan }
      : { ...(value.from && { from_on: value.from }), ...(value.to && { to_on: value.to }) }
  if (Object.keys(row).length === 0) return
  await db.updateTable('campaign').set(row).where('tenant_id', '=', tenant).where('id', '=', campaign).execute()
}

export async function clearTheme({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<void> {
  const row = db.updateTable('campaign').set({ theme: null, theme_spans: json([]), theme_plan_id: null })
  await row.where('tenant_id', '=', tenant).where('id', '=', campaign).execute()
}

const types: Record<string, string> = {
  ...{
    tenant_id: 'uuid',
    id: 'uuid',
    campaign_id: 'uuid',
    plan_id: 'uuid',
    spans: 'jsonb',
    basis: 'jsonb',
    added_on: 'date',
  },
  ...{ from_value: 'numeric', value: 'numeric', up_to: 'numeric', archive: 'boolean' },
}

const castTo = (name: string, value: unknown) => sql`${value}::${sql.raw(types[name] ?? 'text')}`
