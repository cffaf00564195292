// What the office does with the programme: set and add items before the event, begin and end them during it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { type CeremonyRefusal, mayPrepare } from './ceremony.rules.ts'
import { holdCeremony } from './held-ceremony.reads.ts'
import { getItemPlace, listProgramme } from './programme.reads.ts'
import { type ItemRefusal, mayRunItem, maySetItem, type RunRefusal } from './programme.rules.ts'
import type { ItemSetting } from './programme.ts'
import { insertItem, markBegun, markDropped, markEnded, setItem, swapItem } from './programme.writes.ts'

export async function addItem(
  context: Context,
  campaign: Id<'campaign'>,
  setting: ItemSetting,
): Promise<Verdict<ItemRefusal>> {
  const held = await holdCeremony(context, campaign)
  const verdict = maySetItem(await getActor(context), held, setting)
  if (verdict.allowed) {
    const id = await insertItem(context, held.id, setting)
    await record(context, 'programme-item.added', id, setting)
  }

  return verdict
}

/** The words of the plan stay as they are: only an item that was added has words of its own. */
export async function changeItem(
  context: Context,
  id: Id<'programme_item'>,
  setting: ItemSetting,
): Promise<Verdict<ItemRefusal>> {
  const { held, item } = await heldItem(context, id)
  const words = item.spans.length > 0 ? item.item : setting.item
  const verdict = maySetItem(await getActor(context), held, { ...setting, item: words })
  if (verdict.allowed) {
    await setItem(context, id, { ...setting, item: words })
    await record(context, 'programme-item.set', id, { ...setting, item: words })
  }

  return verdict
}

export async function moveItem(
  context: Context,
  id: Id<'programme_item'>,
  way: 'up' | 'down' | 'drop',
): Promise<Verdict<CeremonyRefusal>> {
  const { held } = await heldItem(context, id)
  const verdict = mayPrepare(await getActor(context), held)
  if (verdict.allowed) {
    if (way === 'drop') await markDropped(context, id)
    else await swapItem(context, held.id, id, way === 'up' ? -1 : 1)
    await record(context, way === 'drop' ? 'programme-item.dropped' : 'programme-item.moved', id, { way })
  }

  return verdict
}

/** Beginning an item ends the one that runs. */
export async function runItem(
  context: Context,
  id: Id<'programme_item'>,
  touch: 'begin' | 'end',
): Promise<Verdict<RunRefusal>> {
  const { held, item } = await heldItem(context, id)
  const verdict = mayRunItem(await getActor(context), held, item, touch)
  if (verdict.allowed) {
    await markEnded(context, held.id)
    if (touch === 'begin') await markBegun(context, id)
    await record(context, touch === 'begin' ? 'programme-item.begun' : 'programme-item.ended', id)
  }

  return verdict
}

/** For an address that names the ceremony alone. */
export async function runOf(
  context: Context,
  campaign: Id<'campaign'>,
  { id, touch }: { id: Id<'programme_item'>; touch: 'begin' | 'end' },
): Promise<Verdict<RunRefusal>> {
  const place = await getItemPlace(context, id)
  return place.campaign === campaign ? runItem(context, id, touch) : refuse({ why: 'not-running' })
}

async function heldItem(context: Context, id: Id<'programme_item'>) {
  const { campaign } = await getItemPlace(context, id)
  const held = await holdCeremony(context, campaign)
  const item = (await listProgramme(context, held.id)).find((one) => one.id === id)
  if (!item) throw missing()
  return { held, item }
}
