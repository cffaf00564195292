// The plan's own text, without the rest of what was read in it.
import { sql } from 'kysely'
import type { Section } from '#cycle/plan-reading/reading.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'

export async function getPlanText({ db, tenant }: Context, id: Id<'plan'>): Promise<string> {
  const plan = db.selectFrom('plan').where('tenant_id', '=', tenant).where('id', '=', id)
  const { text } = await plan
    .select(sql<string>`reading -> 'source' ->> 'text'`.as('text'))
    .executeTakeFirstOrThrow(missing)
  return text
}

/** The plan's numbering, from which a mark says where something stands. */
export async function getPlanOutline({ db, tenant }: Context, id: Id<'plan'>): Promise<Section[]> {
  const plan = db.selectFrom('plan').where('tenant_id', '=', tenant).where('id', '=', id)
  const { outline } = await plan
    .select(sql<Section[]>`reading -> 'outline'`.as('outline'))
    .executeTakeFirstOrThrow(missing)
  return outline
}
