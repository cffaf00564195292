// Keeping a file: its bytes once, under their hash, and a name for them.
import { createHash } from 'node:crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { insertFile } from './file.writes.ts'

export async function keepFile(context: Context, file: { name: string; bytes: Uint8Array }): Promise<Id<'file'>> {
  const id = newId<'file'>()
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await insertFile(context, { id, sha256, ...file })
  await record(context, 'file.kept', id, { name: file.name, sha256 })
  return id
}
