// The files' own tables.
import type { Context } from '#db/context.ts'
import type { KeptFile } from './file.ts'

/** Bytes that are there already stay as they are. */
export async function insertContent({ db, tenant }: Context, sha256: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('file_content')
    .values({ tenant_id: tenant, sha256, bytes: Buffer.from(bytes) })
    .onConflict((same) => same.columns(['tenant_id', 'sha256']).doNothing())
    .execute()
}

export async function insertFile({ db, tenant }: Context, file: KeptFile): Promise<void> {
  const { mediaType, keptBy, keptAt, ...rest } = file
  const row = { ...rest, tenant_id: tenant, media_type: mediaType, kept_by: keptBy, kept_at: keptAt }
  await db.insertInto('file').values(row).execute()
}
