// The device at the door as a whole: decides by what it has, keeps what it saw, and hands it in when there is a network.
import { arrivalsOf, type Decision, decide, merged, tokenIn } from '#cycle/check-in/arrival.rules.ts'
import type { DoorList, Entry, EntryKind } from '#cycle/check-in/check-in.ts'
import { fetchList, sendEntries } from './network.ts'
import type { Store } from './store.ts'

export type Figures = { invited: number; arrived: number; waiting: number; device: string; list: DoorList }
export type Reach = 'online' | 'offline' | 'login' | 'refused'

export type Door = {
  show(text: string): Promise<Decision>
  tick(guests: string[], how: EntryKind): Promise<void>
  synchronise(): Promise<Reach>
  figures(): Figures
  arrivals(): Map<string, Entry>
  clear(): Promise<boolean>
}

export async function openDoor(store: Store, address: string): Promise<Door | null> {
  const fetched = await fetchList(address)
  if (fetched.reached === 'answer') await store.keepList(fetched.answer)
  const kept = await store.list()
  if (!kept) return null
  let list: DoorList = kept
  const device = await store.device()
  let queue = await store.waiting()
  let running: Promise<Reach> | null = null

  const known = () => merged(list.entries, queue)
  const letIn = async (guest: string, how: EntryKind) => {
    const entry: Entry = { id: crypto.randomUUID(), guest, at: new Date().toISOString(), device, how }
    await store.add(entry) // before anything is said: what was said at the door is not lost
    queue = [...queue, entry]
  }

  return {
    async show(text) {
      const token = tokenIn(text)
      const decision = token ? decide(list.guests, known(), await hashOf(token)) : ({ say: 'unknown' } as const)
      if (decision.say === 'welcome' || decision.say === 'unexpected') await letIn(decision.guest.id, 'scan')
      return decision
    },
    async tick(guests, how) {
      const there = arrivalsOf(known())
      for (const guest of guests) if (!there.has(guest)) await letIn(guest, how)
    },
    synchronise() {
      running ??= exchange().finally(() => {
        running = null
      })
      return running
    },
    figures: () => ({
      ...{ invited: list.guests.length, arrived: arrivalsOf(known()).size, waiting: queue.length, device, list },
    }),
    arrivals: () => arrivalsOf(known()),
    async clear() {
      if (queue.length > 0) return false
      await store.clear()
      return true
    },
  }

  async function exchange(): Promise<Reach> {
    const sent = await sendEntries(address, queue)
    if (sent.reached !== 'answer') return sent.reached === 'nobody' ? 'offline' : sent.reached
    const done = [...sent.answer.taken, ...sent.answer.refused.map(({ id }) => id)]
    const fresh = await fetchList(address)
    list = fresh.reached === 'answer' ? fresh.answer : { ...list, entries: merged(list.entries, sent.answer.entries) }
    await store.keepList(list)
    await store.remove(done)
    queue = queue.filter(({ id }) => !done.includes(id))
    return 'online'
  }
}

async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
