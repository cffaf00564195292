// Asking for documents. Whether somebody may see one is for the rule to say: maySee.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { DocumentEntry, DocumentRecipient, RelatedDocument, Relation, Signer, WholeDocument } from './document.ts'
import { contentIn, type DocumentContent } from './document-content.ts'

/** The latest first. */
export const listDocuments = (context: Context): Promise<DocumentEntry[]> =>
  selectDocuments(context).orderBy('document.drafted_at', 'desc').orderBy('document.id').execute()

export const listDocumentsOf = (context: Context, campaign: Id<'campaign'>): Promise<DocumentEntry[]> =>
  selectDocuments(context)
    .where('document.campaign_id', '=', campaign)
    .orderBy('document.drafted_at', 'desc')
    .orderBy('document.id')
    .execute()

/** Those on their way from the desk to the register: somebody has to do something with each. */
export const listWaiting = (context: Context): Promise<DocumentEntry[]> =>
  selectDocuments(context)
    .where('document.status', 'in', ['submitted', 'approved', 'numbered'])
    .orderBy('document.drafted_at')
    .execute()

export const getDocument = (context: Context, id: Id<'document'>): Promise<DocumentEntry> =>
  selectDocuments(context).where('document.id', '=', id).executeTakeFirstOrThrow(missing)

export async function getWholeDocument(context: Context, id: Id<'document'>): Promise<WholeDocument> {
  const document = await getDocument(context, id)
  const { content } = await getText(context, id, document.version)
  return {
    ...document,
    content,
    signer: document.signerPost && (await findSigner(context, document.signerPost)),
    recipients: await listDocumentRecipients(context, id),
  }
}

export type DocumentText = {
  version: number
  subject: string
  content: DocumentContent
  writtenBy: string
  writtenAt: Date
}

/** One saving of it: the versions of a draft are kept. */
export async function getText(context: Context, id: Id<'document'>, version: number): Promise<DocumentText> {
  const row = await selectTexts(context, id).where('version', '=', version).executeTakeFirstOrThrow(missing)
  return { ...row, content: contentIn(row.content) }
}

const selectTexts = ({ db, tenant }: Context, id: Id<'document'>) =>
  db
    .selectFrom('document_text')
    .innerJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'document_text.tenant_id')
        .onRef('person.id', '=', 'document_text.written_by'),
    )
    .where('document_text.tenant_id', '=', tenant)
    .where('document_id', '=', id)
    .select(['version', 'subject', 'content', 'person.name as writtenBy', 'written_at as writtenAt'])

/** As the post is called, and who holds it. */
export const findSigner = async ({ db, tenant, today }: Context, post: Id<'post'>): Promise<Signer | null> =>
  (await db
    .selectFrom('post')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'post.tenant_id').onRef('person.id', '=', 'post.person_id'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'post.tenant_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .where('post.tenant_id', '=', tenant)
    .where('post.id', '=', post)
    .select(['post.id as post', 'person.id as person', 'person.name', 'post.role', 'post.title'])
    .select(['unit.id as unit', 'unit.kind as unitKind'])
    .executeTakeFirst()) ?? null

export const listDocumentRecipients = ({ db, tenant }: Context, id: Id<'document'>): Promise<DocumentRecipient[]> =>
  db
    .selectFrom('document_recipient')
    .where('tenant_id', '=', tenant)
    .where('document_id', '=', id)
    .select(['id', 'unit_id as unit', 'name', 'email', 'organ_code as organCode'])
    .orderBy('position')
    .execute()

/** Both those that it replaces, corrects or recalls, and those that do so to it. */
export async function listRelated({ db, tenant }: Context, id: Id<'document'>): Promise<RelatedDocument[]> {
  const rows = await db
    .selectFrom('document_relation as relation')
    .innerJoin('document', (join) =>
      join
        .onRef('document.tenant_id', '=', 'relation.tenant_id')
        .on(({ and, or, eb }) =>
          or([
            and([eb('relation.document_id', '=', id), eb('document.id', '=', eb.ref('relation.other_id'))]),
            and([eb('relation.other_id', '=', id), eb('document.id', '=', eb.ref('relation.document_id'))]),
          ]),
        ),
    )
    .innerJoin('document_text as text', (join) =>
      join
        .onRef('text.tenant_id', '=', 'document.tenant_id')
        .onRef('text.document_id', '=', 'document.id')
        .onRef('text.version', '=', 'document.version'),
    )
    .where('relation.tenant_id', '=', tenant)
    .select(['relation.relation', 'relation.document_id as from', 'document.id', 'text.subject', 'document.status'])
    .execute()
  return rows.map(({ from, ...row }) => ({ ...row, side: from === id ? 'ours' : 'theirs' }))
}

/** What another document that has gone out said of it. */
const undoneBy = sql<Relation | null>`(
  select said.relation from document_relation as said
  join document as other on other.tenant_id = said.tenant_id and other.id = said.document_id and other.status = 'issued'
  where said.tenant_id = document.tenant_id and said.other_id = document.id order by other.issued_at desc limit 1)`

export const selectDocuments = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('document')
    .innerJoin('document_text as text', (join) =>
      join
        .onRef('text.tenant_id', '=', 'document.tenant_id')
        .onRef('text.document_id', '=', 'document.id')
        .onRef('text.version', '=', 'document.version'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'document.tenant_id').onRef('unit.id', '=', 'document.unit_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'document.tenant_id').onRef('person.id', '=', 'document.drafted_by'),
    )
    .where('document.tenant_id', '=', tenant)
    .select(['document.id', 'document.type', 'document.family', 'document.unit_id as unit', 'unit.name as unitName'])
    .select(['unit.kind as unitKind', 'document.in_name_of as inNameOf', 'document.signing'])
    .select(['document.signer_post_id as signerPost', 'document.campaign_id as campaign'])
    .select(['document.about_unit_id as aboutUnit', 'document.template_id as template', 'document.version'])
    .select(['document.status', 'text.subject', 'document.drafted_by as draftedBy', 'person.name as draftedByName'])
    .select(['document.drafted_at as draftedAt', 'document.approved_at as approvedAt', 'document.ordinal'])
    .select(['document.sign', 'document.organ', 'document.on_day as on', 'document.issued_at as issuedAt'])
    .select(['document.over_reason as overReason', undoneBy.as('undone')])
