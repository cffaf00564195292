// Keeping a file: the bytes once, under their hash; the kind told from them.
import { createHash } from 'node:crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { type KeepRefusal, mayKeep, nameFor } from './file.rules.ts'
import { type Brought, type FileKind, mediaTypes } from './file.ts'
import { insertContent, insertFile } from './file.writes.ts'

export type Kept = Allowed & { file: Id<'file'> }

export async function keepFile(context: Context, brought: Brought): Promise<Kept | Refused<KeepRefusal>> {
  const verdict = mayKeep(brought)
  return verdict.allowed ? { allowed: true, file: await keepAs(context, brought, verdict.kind) } : verdict
}

/** For a room that has opened the file already: it knows the kind, and has held a limit of its own. */
export async function keepAs(context: Context, { name, bytes }: Brought, kind: FileKind): Promise<Id<'file'>> {
  const file = {
    id: newId<'file'>(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: nameFor(name, kind),
    mediaType: mediaTypes[kind],
    size: bytes.byteLength,
    keptBy: context.actor,
    keptAt: context.now,
  }
  await insertContent(context, file.sha256, bytes)
  await insertFile(context, file)
  await record(context, 'file.kept', file.id, { name: file.name, sha256: file.sha256, size: file.size })
  return file.id
}
