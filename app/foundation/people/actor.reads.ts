// Who is acting, asked once at the start of every page and act.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { prepared } from '#db/prepared.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { mayEnter } from './actor.rules.ts'
import type { Actor, Holding } from './actor.ts'

/** Whoever holds a post today. To everybody else the committee's rooms are closed: a post that ends takes its rights along. */
export async function getActor(context: Context): Promise<Actor> {
  const actor = await getVisitor(context)
  if (!mayEnter(actor).allowed) throw forbidden()
  return actor
}

/** The same for the few pages that are a person's own: also without a post. */
export async function getVisitor(context: Context): Promise<Actor> {
  const { actor, today, language } = context
  const rows = await listHoldings(context, actor, today)
  const [first] = rows
  if (!first) throw missing()
  return { id: actor, name: first.name, language, posts: rows.flatMap(holdingOf) }
}

/** The person's name, once for each post held on the day or stood in for on it, or alone. */
const listHoldings = prepared((context, actor: Id<'person'>, today: Day) =>
  held(context, today)
    .where('person.id', '=', actor)
    .select(sql<string | null>`null`.as('insteadOf'))
    .unionAll(stoodIn(context, today).where('person.id', '=', actor).select('holder.name as insteadOf'))
    .orderBy('insteadOf', (order) => order.asc().nullsFirst()) // one's own come first
    .orderBy('since'),
)

type Asking = Pick<Context, 'db' | 'tenant'>

const held = ({ db, tenant }: Asking, today: Day) =>
  db
    .selectFrom('person')
    .leftJoin('post', (join) =>
      join
        .onRef('post.tenant_id', '=', 'person.tenant_id')
        .onRef('post.person_id', '=', 'person.id')
        .on('post.valid_from', '<=', today)
        .on(({ or, eb }) => or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>', today)])),
    )
    .leftJoin(unitsAsOf(today), (join) =>
      join
        .onRef('unit.tenant_id', '=', 'post.tenant_id')
        .onRef('unit.id', '=', 'post.unit_id')
        .on(({ or, eb }) => or([eb('unit.valid_to', 'is', null), eb('unit.valid_to', '>', today)])),
    )
    .select(['person.name', 'unit.id as unit', 'unit.name as unitName', 'unit.kind as unitKind'])
    .select(['post.role', 'post.title', 'post.valid_from as since'])
    .where('person.tenant_id', '=', tenant)

/** As long as the post is held by whom it is stood in for. */
const stoodIn = ({ db, tenant }: Asking, today: Day) =>
  db
    .selectFrom('person')
    .innerJoin('stand_in', (join) =>
      join
        .onRef('stand_in.tenant_id', '=', 'person.tenant_id')
        .onRef('stand_in.person_id', '=', 'person.id')
        .on('stand_in.valid_from', '<=', today)
        .on('stand_in.valid_to', '>', today),
    )
    .innerJoin('post', (join) =>
      join
        .onRef('post.tenant_id', '=', 'stand_in.tenant_id')
        .onRef('post.id', '=', 'stand_in.post_id')
        .on(({ or, eb }) => or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>', today)])),
    )
    .innerJoin('person as holder', (join) =>
      join.onRef('holder.tenant_id', '=', 'post.tenant_id').onRef('holder.id', '=', 'post.person_id'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join
        .onRef('unit.tenant_id', '=', 'post.tenant_id')
        .onRef('unit.id', '=', 'post.unit_id')
        .on(({ or, eb }) => or([eb('unit.valid_to', 'is', null), eb('unit.valid_to', '>', today)])),
    )
    .select(['person.name', 'unit.id as unit', 'unit.name as unitName', 'unit.kind as unitKind'])
    .select(['post.role', 'post.title', 'stand_in.valid_from as since'])
    .where('person.tenant_id', '=', tenant)

function holdingOf(row: { [Key in keyof Holding]: Holding[Key] | null }): Holding[] {
  const { unit, unitName, unitKind, role, title, insteadOf } = row
  return unit && unitName && unitKind && role && title ? [{ unit, unitName, unitKind, role, title, insteadOf }] : []
}
