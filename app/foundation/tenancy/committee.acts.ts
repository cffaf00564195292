// Founding a committee: its row comes first, everything else of it refers to that.
import type { Context } from '#db/context.ts'
import { insertCommittee } from './committee.writes.ts'

/** The caller journals the founding once there is a person who did it. */
export async function createCommittee(context: Context, name: string): Promise<void> {
  await insertCommittee(context, name)
}
