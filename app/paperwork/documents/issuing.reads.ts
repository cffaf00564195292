// Asking for what went out.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Paper } from './paper.ts'

export type IssuedVersion = {
  version: number
  paper: Paper
  pdf: Id<'file'>
  word: Id<'file'>
  pdfSha256: string
  wordSha256: string
  frozenAt: Date
}

/** Null before it is issued. */
export async function findIssued({ db, tenant }: Context, document: Id<'document'>): Promise<IssuedVersion | null> {
  const row = await db
    .selectFrom('document_version as version')
    .innerJoin('file as pdf', (join) =>
      join.onRef('pdf.tenant_id', '=', 'version.tenant_id').onRef('pdf.id', '=', 'version.pdf_file_id'),
    )
    .innerJoin('file as word', (join) =>
      join.onRef('word.tenant_id', '=', 'version.tenant_id').onRef('word.id', '=', 'version.word_file_id'),
    )
    .where('version.tenant_id', '=', tenant)
    .where('version.document_id', '=', document)
    .select(['version.version', 'version.paper', 'pdf.id as pdf', 'word.id as word', 'pdf.sha256 as pdfSha256'])
    .select(['word.sha256 as wordSha256', 'version.frozen_at as frozenAt'])
    .orderBy('version.version', 'desc')
    .executeTakeFirst()
  return row ? { ...row, paper: row.paper as Paper } : null // written by insertVersion alone, never changed since
}
