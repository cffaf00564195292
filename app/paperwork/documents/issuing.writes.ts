// What an issued document is from then on.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentEntry } from './document.ts'
import type { Paper } from './paper.ts'

export type Frozen = { paper: Paper; pdf: Id<'file'>; word: Id<'file'> }

export async function insertVersion(
  { db, tenant, actor, now }: Context,
  { id, version }: Pick<DocumentEntry, 'id' | 'version'>,
  { paper, pdf, word }: Frozen,
): Promise<void> {
  const what = { tenant_id: tenant, document_id: id, version, paper: json(paper) }
  const files = { pdf_file_id: pdf, word_file_id: word, frozen_by: actor, frozen_at: now }
  await db
    .insertInto('document_version')
    .values({ ...what, ...files })
    .execute()
}
