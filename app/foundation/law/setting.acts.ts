// The office sets a value from a day on and takes it back; the leaders or the office confirm it on a paper.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Day, day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import {
  type ChangeRefusal,
  type ConfirmRefusal,
  holdingOn,
  mayChange,
  mayConfirm,
  mayUndo,
  type UndoRefusal,
  type Wish,
} from './setting.rules.ts'
import { holdSettings, insertSetting, markConfirmed, markEnded } from './setting.writes.ts'
import type { SettingKey } from './settings.ts'

/** It waits for confirmation again. */
export async function changeSetting(context: Context, key: SettingKey, wish: Wish): Promise<Verdict<ChangeRefusal>> {
  const changes = (await holdSettings(context))(key)
  const verdict = mayChange(await getActor(context), key, wish, changes)
  const { value, from } = wish
  if (verdict.allowed && value !== null) {
    const id = await insertSetting(context, { key, value, from })
    await record(context, 'setting.changed', id, {
      key,
      from,
      before: holdingOn(key, changes, from)?.value,
      after: value,
    })
  }
  return verdict
}

/** The value that holds on the day, today or the day of a change to come; a default becomes the committee's own by it. */
export async function confirmSetting(
  context: Context,
  key: SettingKey,
  { on, paper }: { on: Day; paper: string },
): Promise<Verdict<ConfirmRefusal>> {
  const holding = holdingOn(key, (await holdSettings(context))(key), on)
  const verdict = mayConfirm(await getActor(context), { key, holding }, paper)
  if (verdict.allowed && holding) {
    const { value, change } = holding
    const id = change?.id ?? (await insertSetting(context, { key, value, from: day(holding.from) }))
    await markConfirmed(context, id, paper)
    await record(context, 'setting.confirmed', id, { key, value, from: holding.from, paper })
  }
  return verdict
}

export async function undoSetting(context: Context, key: SettingKey, id: Id<'setting'>): Promise<Verdict<UndoRefusal>> {
  const changes = (await holdSettings(context))(key)
  const change = changes.find((one) => one.id === id)
  const verdict = mayUndo(await getActor(context), change)
  if (verdict.allowed && change) {
    await markEnded(context, id)
    await record(context, 'setting.undone', id, { key, value: change.value, from: change.from })
  }
  return verdict
}
