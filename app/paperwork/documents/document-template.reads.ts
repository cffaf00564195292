// Asking for the committee's own templates.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { DocumentTemplate } from './document-template.ts'

/** By name, the latest version first. */
export const listTemplates = (context: Context): Promise<DocumentTemplate[]> =>
  selectTemplates(context).orderBy('template.name').orderBy('template.version', 'desc').execute()

export const getTemplate = (context: Context, id: Id<'document_template'>): Promise<DocumentTemplate> =>
  selectTemplates(context).where('template.id', '=', id).executeTakeFirstOrThrow(missing)

const selectTemplates = ({ db, tenant }: Context) =>
  db
    .selectFrom('document_template as template')
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'template.tenant_id').onRef('file.id', '=', 'template.file_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'template.tenant_id').onRef('person.id', '=', 'template.brought_by'),
    )
    .where('template.tenant_id', '=', tenant)
    .select(['template.id', 'template.name', 'template.version', 'template.type', 'file.id as file'])
    .select(['file.name as fileName', 'person.name as broughtByName', 'template.brought_at as broughtAt'])
    .select('template.ended_at as endedAt')
