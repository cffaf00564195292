// The templates' own rows.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { DocumentTemplate } from './document-template.ts'

export async function insertTemplate(
  { db, tenant, actor, now }: Context,
  { name, version, type, file }: Pick<DocumentTemplate, 'name' | 'version' | 'type' | 'file'>,
): Promise<Id<'document_template'>> {
  const id = newId<'document_template'>()
  const row = { tenant_id: tenant, id, name, version, type, file_id: file, brought_by: actor, brought_at: now }
  await db.insertInto('document_template').values(row).execute()
  return id
}

export async function endTemplateRow({ db, tenant, actor, now }: Context, id: Id<'document_template'>): Promise<void> {
  const row = db
    .updateTable('document_template')
    .set({ ended_by: actor, ended_at: now })
    .where('tenant_id', '=', tenant)
  await row.where('id', '=', id).execute()
}
