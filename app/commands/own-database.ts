// The database of a command: the named one, or the product's own, found running or started for as long as it is needed.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { type Embedded, startEmbedded } from '#db/embedded.ts'
import { placeFor } from '#db/embedded-place.ts'

/** Null where there are no data yet: a command that asks must not make any. */
export async function withDatabase<Result>(
  words: string[],
  work: (url: string) => Promise<Result>,
): Promise<Result | null> {
  const named = process.env.DATABASE_URL
  if (named) return (await isFounded(named)) ? work(named) : null
  const folder = path.join(folderOf(words), 'pg')
  if (!existsSync(path.join(placeFor(path.resolve(folder)), 'PG_VERSION'))) return null
  const embedded = await startEmbedded(folder)
  try {
    return (await isFounded(embedded.url)) ? await work(embedded.url) : null
  } finally {
    await embedded.stop()
  }
}

/** The installation's own, which is only made when it is reached for. */
export function emptyPlace(): { reach: () => Promise<{ url: string; secret: string }>; leave: () => Promise<void> } {
  let embedded: Embedded | undefined
  const secret = secretOf([])
  return {
    async reach() {
      const named = process.env.DATABASE_URL
      if (named) return { url: named, secret }
      mkdirSync(folderOf([]), { recursive: true })
      embedded = await startEmbedded(path.join(folderOf([]), 'pg'))
      return { url: embedded.url, secret }
    },
    leave: async () => embedded?.stop(),
  }
}

/** The file that signs sessions and closes second factors. */
export const secretOf = (words: string[]): string => path.join(folderOf(words), 'secret')

const folderOf = (words: string[]) =>
  path.join(process.env.DATA_DIR ?? '.data', words.includes('--demo') ? 'demo' : 'main')

async function isFounded(url: string): Promise<boolean> {
  const owner = asOwner(url)
  try {
    const { rows } = await sql`select where to_regclass('public.tenant') is not null`.execute(owner)
    return rows.length > 0
  } finally {
    await owner.destroy()
  }
}

export function noData(): number {
  process.stderr.write('Chưa có dữ liệu: chạy npm start trước. — There are no data yet: run npm start first.\n')
  return 2
}
