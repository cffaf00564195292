// What a device sends, as it comes from outside: narrowed once, here.
import { type Id, isId } from '#kernel/ids.ts'
import { type EntryKind, entryKinds } from './check-in.ts'

export type Sent = { id: Id<'check_in'>; guest: Id<'guest'>; at: Date; device: string; how: EntryKind }

const most = 2000

/** Null where it is no list of entries at all; an entry that is none is left out. */
export function sentIn(text: string): Sent[] | null {
  const list = parsed(text)
  return Array.isArray(list) ? list.slice(0, most).flatMap((one: unknown) => entryIn(one)) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function entryIn(one: unknown): Sent[] {
  if (typeof one !== 'object' || one === null) return []
  const { id, guest, at, device, how } = Object.fromEntries(Object.entries(one)) as Record<string, unknown>
  const kind = entryKinds.find((known) => known === how)
  const moment = typeof at === 'string' ? new Date(at) : null
  if (typeof id !== 'string' || !isId<'check_in'>(id) || typeof guest !== 'string' || !isId<'guest'>(guest)) return []
  if (!kind || !moment || Number.isNaN(moment.getTime())) return []
  if (typeof device !== 'string' || !/^[A-Z0-9]{3}$/.test(device)) return []
  return [{ id, guest, at: moment, device, how: kind }]
}
