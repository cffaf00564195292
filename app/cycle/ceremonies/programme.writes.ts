// The items of a programme.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { ItemSetting } from './programme.ts'

/** After all others. */
export async function insertItem(
  context: Context,
  ceremony: Id<'ceremony'>,
  { item, ...setting }: ItemSetting,
): Promise<Id<'programme_item'>> {
  const { db, tenant } = context
  const id = newId<'programme_item'>()
  const position = (await listPositions(context, ceremony)).reduce((most, one) => Math.max(most, one.position + 1), 0)
  const row = { tenant_id: tenant, id, ceremony_id: ceremony, position, item, who: null, spans: json([]) }
  await db
    .insertInto('programme_item')
    .values({ ...row, ...columnsOf(setting) })
    .execute()
  return id
}

export const setItem = async (context: Context, id: Id<'programme_item'>, { item, ...setting }: ItemSetting) =>
  void (await own(context, id)
    .set({ item, ...columnsOf(setting) })
    .execute())

const columnsOf = ({ minutes, owner, speaker, standIn, note }: Omit<ItemSetting, 'item'>) => ({
  ...{ minutes, owner, speaker, stand_in: standIn, note },
})

export const markDropped = async (context: Context, id: Id<'programme_item'>) =>
  void (await own(context, id).set({ dropped_at: context.now }).execute())

/** One place up or down: the two change their positions. */
export async function swapItem(context: Context, ceremony: Id<'ceremony'>, id: Id<'programme_item'>, by: -1 | 1) {
  const all = await listPositions(context, ceremony)
  const index = all.findIndex((one) => one.id === id)
  const [one, other] = [all[index], all[index + by]]
  if (!one || !other) return
  await own(context, one.id).set({ position: other.position }).execute()
  await own(context, other.id).set({ position: one.position }).execute()
}

export const markBegun = async (context: Context, id: Id<'programme_item'>) =>
  void (await own(context, id).set({ begun_at: context.now }).execute())

/** Whatever runs ends. */
export async function markEnded({ db, tenant, now }: Context, ceremony: Id<'ceremony'>): Promise<void> {
  const running = db.updateTable('programme_item').set({ ended_at: now }).where('tenant_id', '=', tenant)
  await running
    .where('ceremony_id', '=', ceremony)
    .where('begun_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
}

const listPositions = ({ db, tenant }: Context, ceremony: Id<'ceremony'>) =>
  db
    .selectFrom('programme_item')
    .select(['id', 'position'])
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()

const own = ({ db, tenant }: Context, id: Id<'programme_item'>) =>
  db.updateTable('programme_item').where('tenant_id', '=', tenant).where('id', '=', id)
