// The database of a command: the named one, or the product's own, found running or started for as long as it is needed.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '#db/embedded.ts'
import { placeFor } from '#db/embedded-place.ts'

/** Null where there are no data yet: a command that asks must not make any. */
export async function withDatabase<Result>(
  words: string[],
  work: (url: string) => Promise<Result>,
): Promise<Result | null> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL)
  const folder = words.includes('--demo') ? '.data/demo/pg' : '.data/main/pg'
  if (!existsSync(path.join(placeFor(path.resolve(folder)), 'PG_VERSION'))) return null
  const embedded = await startEmbedded(folder)
  try {
    return await work(embedded.url)
  } finally {
    await embedded.stop()
  }
}

export function noData(): number {
  process.stderr.write('Chưa có dữ liệu: chạy npm start trước. — There are no data yet: run npm start first.\n')
  return 2
}
