// Asking what the committee has set and confirmed, and which value holds on a day.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import { type ChangesOf, holdingOn, listUnconfirmed, valueTyped } from './setting.rules.ts'
import type { Change } from './setting.ts'
import { isSettingKey, type SettingKey, type ValueOf } from './settings.ts'

/** The value in force on a day; null before the law knew the setting. Ask for the day that the rule names: decided, received, posted. */
export async function settingOn<Key extends SettingKey>(
  context: Context,
  key: Key,
  on: Day,
): Promise<ValueOf<Key> | null> {
  const holding = holdingOn(key, (await listChanges(context))(key), on)
  return holding ? (holding.value as ValueOf<Key>) : null // of the kind of its key: valueTyped took it in, the list gave it
}

/** What stands, of every setting. */
export async function listChanges(context: Context): Promise<ChangesOf> {
  const { db, tenant } = context
  const rows = await db
    .selectFrom('setting')
    .innerJoin('person as setter', (join) =>
      join.onRef('setter.tenant_id', '=', 'setting.tenant_id').onRef('setter.id', '=', 'setting.set_by'),
    )
    .leftJoin('person as confirmer', (join) =>
      join.onRef('confirmer.tenant_id', '=', 'setting.tenant_id').onRef('confirmer.id', '=', 'setting.confirmed_by'),
    )
    .select(['setting.id', 'setting.key', 'setting.value', 'setting.from_day', 'setting.set_by', 'setting.set_at'])
    .select(['setting.confirmed_at', 'setting.paper', 'setter.name as setter', 'confirmer.name as confirmer'])
    .where('setting.tenant_id', '=', tenant)
    .where('setting.ended_at', 'is', null)
    .orderBy('setting.from_day')
    .orderBy('setting.set_at')
    .execute()

  const changes = Map.groupBy(
    rows.flatMap((row) => (isSettingKey(row.key) ? [changeOf(row.key, row)] : [])),
    ({ key }) => key,
  )
  return (key) => (changes.get(key) ?? []).map(({ change }) => change)
}

type Row = {
  id: Change['id']
  value: string
  from_day: Day
  set_by: Change['setBy']['id']
  setter: string
  set_at: Date
  confirmer: string | null
  confirmed_at: Date | null
  paper: string | null
}

function changeOf(key: SettingKey, row: Row): { key: SettingKey; change: Change } {
  const { confirmer, confirmed_at, paper } = row
  return {
    key,
    change: {
      id: row.id,
      value: valueTyped(key, row.value) ?? row.value,
      from: row.from_day,
      setBy: { id: row.set_by, name: row.setter },
      setAt: row.set_at,
      confirmed: confirmer && confirmed_at && paper ? { by: confirmer, at: confirmed_at, paper } : null,
    },
  }
}

/** How many wait for somebody to confirm them. */
export const countUnconfirmed = async (context: Context): Promise<number> =>
  listUnconfirmed(await listChanges(context), context.today).length
