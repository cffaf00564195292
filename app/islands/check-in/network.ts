// What passes between a device at the door and the server, whenever there is a network.
import type { DoorList, Entry, Synchronised } from '#cycle/check-in/check-in.ts'

export type Reached<Answer> = { reached: 'answer'; answer: Answer } | { reached: 'nobody' | 'login' | 'refused' }

export const fetchList = (address: string): Promise<Reached<DoorList>> => ask<DoorList>(address, { method: 'GET' })

export const sendEntries = (address: string, entries: Entry[]): Promise<Reached<Synchronised>> =>
  ask<Synchronised>(address, {
    method: 'POST',
    body: new URLSearchParams({ now: new Date().toISOString(), entries: JSON.stringify(entries) }),
  })

async function ask<Answer>(address: string, init: RequestInit): Promise<Reached<Answer>> {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(20_000) })
    if (answer.redirected) return { reached: 'login' }
    return answer.ok ? { reached: 'answer', answer: (await answer.json()) as Answer } : { reached: 'refused' }
  } catch {
    return { reached: 'nobody' }
  }
}

/** The page and its parts, so that it opens again without network. Only in a secure context are there workers and caches. */
export async function keepPage(worker: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  try {
    await navigator.serviceWorker.register(worker)
    await navigator.serviceWorker.ready
    const parts = [...document.querySelectorAll<HTMLElement>('link[href],script[src],[data-reader]')]
      .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.dataset.reader ?? '')
      .filter((address) => address.startsWith('/'))
    const cache = await caches.open('check-in')
    await cache.addAll([location.pathname, ...new Set(parts)])
    return true
  } catch {
    return false
  }
}

/** With the list the copy of the page goes from the device too. */
export const forgetPage = async (): Promise<void> => {
  if ('caches' in globalThis) await caches.delete('check-in')
}
