// The files' own tables.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

type NewFile = { id: Id<'file'>; sha256: string; name: string; bytes: Uint8Array }

export async function insertFile({ db, tenant, actor, now }: Context, { id, sha256, name, bytes }: NewFile) {
  await db
    .insertInto('file_content')
    .values({ tenant_id: tenant, sha256, bytes: Buffer.from(bytes) })
    .onConflict((content) => content.doNothing())
    .execute()
  const kept = { kept_by: actor, kept_at: now, size: bytes.length, media_type: 'application/octet-stream' }
  await db
    .insertInto('file')
    .values({ tenant_id: tenant, id, sha256, name, ...kept })
    .execute()
}
