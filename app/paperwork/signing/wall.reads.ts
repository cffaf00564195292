// What the hall sees: everything that is being signed in these days, and whom it still waits for.
import type { Context } from '#db/context.ts'
import { listPlaces, selectSignings } from './signing.reads.ts'
import type { Signing } from './signing.ts'

export async function listOnWall(context: Context, since: Date): Promise<Signing[]> {
  const rows = await selectSignings(context).where('opened_at', '>=', since).orderBy('title').orderBy('id').execute()
  return Promise.all(rows.map(async (row) => ({ ...row, places: await listPlaces(context, row.id) })))
}
