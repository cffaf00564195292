// Asking for files and their bytes. Whether somebody may see one is for the room to say that keeps it.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { KeptFile } from './file.ts'

export const getFile = (context: Context, id: Id<'file'>): Promise<KeptFile> =>
  selectFiles(context).where('file.id', '=', id).executeTakeFirstOrThrow(missing)

/** As `download` hands it over. */
export async function getFileContent(context: Context, id: Id<'file'>): Promise<KeptFile & { bytes: Uint8Array }> {
  const file = await getFile(context, id)
  const { bytes } = await context.db
    .selectFrom('file_content')
    .select('bytes')
    .where('tenant_id', '=', context.tenant)
    .where('sha256', '=', file.sha256)
    .executeTakeFirstOrThrow(missing)
  return { ...file, bytes }
}

const selectFiles = ({ db, tenant }: Context) =>
  db
    .selectFrom('file')
    .where('file.tenant_id', '=', tenant)
    .select(['file.id', 'file.name', 'file.media_type as mediaType', 'file.size', 'file.sha256'])
    .select(['file.kept_by as keptBy', 'file.kept_at as keptAt'])
