// The table of settings.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { listChanges } from './setting.reads.ts'
import type { ChangesOf } from './setting.rules.ts'
import type { SettingValue } from './setting.ts'
import type { SettingKey } from './settings.ts'

/** One after the other: a lock on rows would not see the default, which has no row. */
export async function holdSettings(context: Context): Promise<ChangesOf> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${context.tenant}`}, 0))`.execute(context.db)
  return listChanges(context)
}

type NewSetting = { key: SettingKey; value: SettingValue; from: Day }

export async function insertSetting(context: Context, { key, value, from }: NewSetting): Promise<Id<'setting'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'setting'>()
  const row = { tenant_id: tenant, id, key, value: String(value), from_day: from, set_by: actor, set_at: now }
  await db.insertInto('setting').values(row).execute()
  return id
}

export async function markConfirmed(
  { db, tenant, actor, now }: Context,
  id: Id<'setting'>,
  paper: string,
): Promise<void> {
  const confirmed = db.updateTable('setting').set({ confirmed_by: actor, confirmed_at: now, paper })
  await confirmed.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function markEnded({ db, tenant, actor, now }: Context, id: Id<'setting'>): Promise<void> {
  const ended = db.updateTable('setting').set({ ended_by: actor, ended_at: now })
  await ended.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
