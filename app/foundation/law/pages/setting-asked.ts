// Which setting a page is asked for: by its key; without one the first of the list.
import { missing } from '#kernel/missing.ts'
import { isSettingKey, type SettingKey, settingKeys } from '../settings.ts'

export function keyIn(query: URLSearchParams): SettingKey {
  const asked = query.get('key') ?? settingKeys[0] ?? ''
  if (!isSettingKey(asked)) throw missing()
  return asked
}
