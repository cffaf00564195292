// The keys that this phone holds, one for each person: made here, never to be taken out, kept where the browser keeps things.
export type OwnKey = { person: string; pair: CryptoKeyPair }

const store = 'keys'

export async function newKey(): Promise<CryptoKeyPair> {
  await navigator.storage?.persist?.().catch(() => false) // asked, not waited upon: some browsers never grant it
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
}

/** `draft` is asked for and not confirmed; the key that counts stays until it is. */
export const keyName = (person: string, draft = false): string => (draft ? `${person}?` : person)

export const keepKey = (name: string, pair: CryptoKeyPair) =>
  within('readwrite', (keys) => keys.put({ person: name, pair }))

export const dropKey = (name: string) => within('readwrite', (keys) => keys.delete(name))

export const findKey = async (name: string): Promise<CryptoKeyPair | null> =>
  ((await within('readonly', (keys) => keys.get(name))) as OwnKey | undefined)?.pair ?? null

/** Six groups, counted here and not told by the server: the office sees the same only if it has the same key. */
export async function markOf({ publicKey }: CryptoKeyPair): Promise<string> {
  const spki = await crypto.subtle.exportKey('spki', publicKey)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', spki))
  const digits = Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(' ')
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open('thidua-signing', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'person' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

async function within(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode)
    const asked = work(transaction.objectStore(store))
    transaction.oncomplete = () => {
      database.close()
      resolve(asked.result)
    }
    transaction.onabort = () => reject(transaction.error) // full, or closed by the phone
  })
}
