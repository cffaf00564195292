// What a device at the door keeps: the list, what it has seen and not yet handed in, and its own name. One database for each ceremony.
import type { DoorList, Entry } from '#cycle/check-in/check-in.ts'

export type Store = {
  list(): Promise<DoorList | undefined>
  keepList(list: DoorList): Promise<void>
  waiting(): Promise<Entry[]>
  add(entry: Entry): Promise<void>
  remove(ids: string[]): Promise<void>
  device(): Promise<string>
  clear(): Promise<void>
}

const letters = '34679ACDEFGHJKMNPQRTUVWXY'

export async function openStore(ceremony: string): Promise<Store> {
  const name = `check-in-${ceremony}`
  const database = await open(name)
  const inStore = <Result>(
    store: 'kept' | 'queue',
    mode: IDBTransactionMode,
    ask: (in_: IDBObjectStore) => IDBRequest<Result>,
  ) =>
    new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const asked = ask(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(asked.result) // written for good, not only asked for
      transaction.onerror = () => reject(transaction.error)
    })
  const read = <Value>(key: string) =>
    inStore('kept', 'readonly', (kept) => kept.get(key) as IDBRequest<Value | undefined>)
  const keep = (key: string, value: unknown) => inStore('kept', 'readwrite', (kept) => kept.put(value, key))
  return {
    list: () => read<DoorList>('list'),
    keepList: async (list) => void (await keep('list', list)),
    waiting: () => inStore('queue', 'readonly', (queue) => queue.getAll() as IDBRequest<Entry[]>),
    add: async (entry) => void (await inStore('queue', 'readwrite', (queue) => queue.put(entry, entry.id))),
    async remove(ids) {
      for (const id of ids) await inStore('queue', 'readwrite', (queue) => queue.delete(id))
    },
    async device() {
      const known = await read<string>('device')
      if (known) return known
      const made = [...crypto.getRandomValues(new Uint8Array(3))].map((byte) => letters[byte % letters.length]).join('')
      await keep('device', made)
      return made
    },
    async clear() {
      await inStore('kept', 'readwrite', (kept) => kept.delete('list'))
    },
  }
}

const open = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('kept')
      opening.result.createObjectStore('queue')
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
