// The table of those who stand in.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { StandInWish } from './stand-in.ts'

export async function insertStandIn({ db, tenant }: Context, id: Id<'stand_in'>, wish: StandInWish): Promise<void> {
  const { post, person, from, to } = wish
  const row = { tenant_id: tenant, id, post_id: post, person_id: person, valid_from: from, valid_to: to }
  await db.insertInto('stand_in').values(row).execute()
}

export async function markStandInEnded({ db, tenant }: Context, id: Id<'stand_in'>, on: Day): Promise<void> {
  const ended = db.updateTable('stand_in').set({ valid_to: on }).where('tenant_id', '=', tenant)
  await ended.where('id', '=', id).execute()
}
