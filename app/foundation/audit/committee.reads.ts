// Which committees an installation has: asked of the owner, because the application sees one committee at a time.
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import type { Id } from '#kernel/ids.ts'

/** `url` is the owner's. */
export async function listCommittees(url: string): Promise<Id<'tenant'>[]> {
  const owner = asOwner(url)
  try {
    const { rows } = await sql<{ id: Id<'tenant'> }>`select id from tenant order by founded_at`.execute(owner)
    return rows.map(({ id }) => id)
  } finally {
    await owner.destroy()
  }
}
