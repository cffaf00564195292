// Asking for a file with its bytes.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'

export const getFile = ({ db, tenant }: Context, id: Id<'file'>) =>
  db
    .selectFrom('file')
    .innerJoin('file_content', (join) =>
      join.onRef('file_content.tenant_id', '=', 'file.tenant_id').onRef('file_content.sha256', '=', 'file.sha256'),
    )
    .select(['file.name', 'file.media_type as mediaType', 'file_content.bytes'])
    .where('file.tenant_id', '=', tenant)
    .where('file.id', '=', id)
    .executeTakeFirstOrThrow(missing)
