// The documents' own rows.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectDocuments } from './document.reads.ts'
import type { DocumentEntry, DocumentRecipient, DocumentStatus, Relation } from './document.ts'
import type { DocumentContent } from './document-content.ts'

/** One at a time writes, approves or numbers a document. */
export const holdDocument = (context: Context, id: Id<'document'>): Promise<DocumentEntry> =>
  selectDocuments(context).where('document.id', '=', id).forUpdate('document').executeTakeFirstOrThrow(missing)

export type NewDocument = Pick<
  DocumentEntry,
  'type' | 'family' | 'unit' | 'inNameOf' | 'signing' | 'signerPost' | 'campaign' | 'aboutUnit' | 'template' | 'subject'
> & { content: DocumentContent; recipients: Omit<DocumentRecipient, 'id'>[] }

export async function insertDocument(context: Context, document: NewDocument): Promise<Id<'document'>> {
  const { db, tenant, actor, now } = context
  const { type, family, unit, inNameOf, signing, signerPost, campaign, aboutUnit, template } = document
  const id = newId<'document'>()
  const made = { tenant_id: tenant, id, type, family, unit_id: unit, in_name_of: inNameOf, signing }
  const tied = { signer_post_id: signerPost, campaign_id: campaign, about_unit_id: aboutUnit, template_id: template }
  const begun = { version: 1, status: 'draft' as const, drafted_by: actor, drafted_at: now }
  await db
    .insertInto('document')
    .values({ ...made, ...tied, ...begun })
    .execute()
  await insertText(context, id, { version: 1, ...document })
  await putRecipients(context, id, document.recipients)
  return id
}

type Text = { version: number; subject: string; content: DocumentContent }

export async function insertText(context: Context, document: Id<'document'>, text: Text): Promise<void> {
  const { tenant, actor, now } = context
  const { version, subject, content } = text
  const row = { tenant_id: tenant, document_id: document, version, subject, content: json(content) }
  await context.db
    .insertInto('document_text')
    .values({ ...row, written_by: actor, written_at: now })
    .execute()
}

/** Those of a draft: nothing has been sent to them yet. */
export async function putRecipients(
  { db, tenant }: Context,
  document: Id<'document'>,
  recipients: Omit<DocumentRecipient, 'id'>[],
): Promise<void> {
  await db
    .deleteFrom('document_recipient')
    .where('tenant_id', '=', tenant)
    .where('document_id', '=', document)
    .execute()
  if (recipients.length === 0) return
  const rows = recipients.map(({ unit, name, email, organCode }, position) => ({
    ...{ tenant_id: tenant, id: newId<'document_recipient'>(), document_id: document, position },
    ...{ unit_id: unit, name, email, organ_code: organCode },
  }))
  await db.insertInto('document_recipient').values(rows).execute()
}

type Marks = {
  version?: number
  signer_post_id?: Id<'post'> | null
  in_name_of?: DocumentEntry['inNameOf']
  signing?: DocumentEntry['signing']
  status?: DocumentStatus
  ordinal?: number | null
  sign?: string | null
  organ?: string | null
  on_day?: Day | null
  approved_by?: Id<'person'> | null
  approved_at?: Date | null
  issued_by?: Id<'person'>
  issued_at?: Date
  over_by?: Id<'person'>
  over_at?: Date
  over_reason?: string
}

export async function markDocument({ db, tenant }: Context, id: Id<'document'>, marks: Marks): Promise<void> {
  await db.updateTable('document').set(marks).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function insertRelation(
  { db, tenant }: Context,
  document: Id<'document'>,
  relation: Relation,
  other: Id<'document'>,
): Promise<void> {
  const row = { tenant_id: tenant, document_id: document, relation, other_id: other }
  await db.insertInto('document_relation').values(row).execute()
}
