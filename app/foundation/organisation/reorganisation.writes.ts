// The organisation's own tables: what was entered, and what follows from it.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Descent, History, Life } from './history.ts'
import { type EnteredReorganisation, listReorganisations } from './reorganisation.reads.ts'
import type { Reorganisation } from './reorganisation.ts'

/** All that were ever entered, locked: of two who reorganise at once, the second judges the tree that the first has left. */
export async function holdReorganisations(context: Context): Promise<EnteredReorganisation[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${context.tenant}`}, 0))`.execute(context.db)
  return listReorganisations(context)
}

export async function insertReorganisation({ db, tenant }: Context, act: Reorganisation): Promise<void> {
  const { id, seq, what, on, ground, changes, by, at } = act
  const entered = { entered_by: by, entered_at: at, effective_on: on, changes: json(changes) }
  const decided = { ground: ground?.words ?? null, ground_on: ground?.on ?? null, issuer: ground?.issuer ?? null }
  await db
    .insertInto('reorganisation')
    .values({ tenant_id: tenant, id, seq, what, ...entered, ...decided })
    .execute()
}

export async function insertUndoing(context: Context, id: Id<'reorganisation'>, reason: string): Promise<void> {
  const { db, tenant, actor, now } = context
  const row = { tenant_id: tenant, reorganisation_id: id, reason, undone_by: actor, undone_at: now }
  await db.insertInto('reorganisation_undoing').values(row).execute()
}

/** Writes what differs between two histories, and only that. */
export async function putHistory(context: Context, before: History, after: History): Promise<void> {
  const told = new Map([...before.lives].map(([unit, life]) => [unit, json(life)]))
  const lives = [...after.lives.values()].filter((life) => told.get(life.unit) !== json(life))
  for (const part of inParts(lives)) await putLives(context, part)
  for (const part of inParts(lives)) await putSpans(context, part)
  await putDescents(context, before.descents, after.descents)
}

async function putLives({ db, tenant }: Context, lives: Life[]): Promise<void> {
  const rows = lives.map(({ unit, from, to }) => ({ tenant_id: tenant, id: unit, valid_from: from, valid_to: to }))
  await db
    .insertInto('unit')
    .values(rows)
    .onConflict((unit) =>
      unit
        .columns(['tenant_id', 'id'])
        .doUpdateSet(({ ref }) => ({ valid_from: ref('excluded.valid_from'), valid_to: ref('excluded.valid_to') })),
    )
    .execute()
}

async function putSpans({ db, tenant }: Context, lives: Life[]): Promise<void> {
  const units = lives.map(({ unit }) => unit)
  await db.deleteFrom('unit_span').where('tenant_id', '=', tenant).where('unit_id', 'in', units).execute()
  await db
    .insertInto('unit_span')
    .values(lives.flatMap((life) => spanRows(tenant, life)))
    .execute()
}

/** The first span is seen on every day before it too, and the last on every day after. */
const spanRows = (tenant: Id<'tenant'>, { unit, spans }: Life) =>
  spans.map(({ from, to, parent, shortName, ...rest }, index) => ({
    ...{ ...rest, tenant_id: tenant, unit_id: unit, parent_id: parent, short_name: shortName },
    ...{ valid_from: from, valid_to: to },
    seen_from: index === 0 ? always.from : from,
    seen_to: index === spans.length - 1 || to === null ? always.to : to,
  }))

const always = { from: '-infinity' as Day, to: 'infinity' as Day }

async function putDescents({ db, tenant }: Context, before: Descent[], after: Descent[]): Promise<void> {
  const acts = (descents: Descent[]) => new Set(descents.map(({ by }) => by))
  const gone = [...acts(before).difference(acts(after))]
  if (gone.length > 0)
    await db.deleteFrom('unit_lineage').where('tenant_id', '=', tenant).where('reorganisation_id', 'in', gone).execute()
  const fresh = after.filter(({ by }) => !acts(before).has(by))
  if (fresh.length === 0) return
  const rows = fresh.map(({ from, to, on, by }) => ({
    ...{ tenant_id: tenant, reorganisation_id: by, effective_on: on },
    ...{ predecessor_id: from, successor_id: to },
  }))
  await db
    .insertInto('unit_lineage')
    .values(rows)
    .onConflict((row) => row.doNothing())
    .execute()
}

/** A statement has at most 65,535 parameters. */
const inParts = <One>(all: One[], size = 500): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
