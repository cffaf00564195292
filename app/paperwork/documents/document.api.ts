// The documents of the committee in the open API: what was issued, what is on the desk, and the bytes of what went out.
import { z } from '@hono/zod-openapi'
import type { Context } from '#db/context.ts'
import { pageOf, pageQuery, windowOf } from '#shell/api-page.ts'
import { answered, endpoint, idIn, nothing, one } from '#shell/endpoint.ts'
import { getDocument, listDocumentRecipients, listDocuments } from './document.reads.ts'
import type { DocumentEntry } from './document.ts'
import { documentTypes } from './document-type.ts'
import { findIssued } from './issuing.reads.ts'

const statuses = ['draft', 'submitted', 'approved', 'numbered', 'issued', 'refused', 'withdrawn'] as const

const entry = z
  .object({
    id: z.uuid(),
    type: z.enum(documentTypes as [(typeof documentTypes)[number]]),
    status: z.enum(statuses),
    ordinal: z.number().int().nullable(),
    sign: z.string().nullable(),
    organ: z.string().nullable(),
    on: z.iso.date().nullable().openapi({ description: 'The day that it bears' }),
    subject: z.string(),
    unitName: z.string(),
    issuedAt: z.iso.datetime().nullable(),
  })
  .openapi('Document')

const whole = entry
  .extend({
    recipients: z.array(
      z.object({ id: z.uuid(), name: z.string(), email: z.string().nullable(), organCode: z.string().nullable() }),
    ),
    pdfSha256: z.string().nullable().openapi({ description: 'Of the frozen PDF; null before it is issued' }),
  })
  .openapi('WholeDocument')

const told = ({ id, type, status, ordinal, sign, organ, on, subject, unitName, issuedAt }: DocumentEntry) => ({
  ...{ id, type, status, ordinal, sign, organ, on, subject, unitName },
  issuedAt: issuedAt?.toISOString() ?? null,
})

export const documentEndpoints = [
  endpoint({
    ...{ tag: 'documents', path: '/documents', params: nothing, answer: pageOf(entry) },
    ...{ summary: 'Documents, the latest first', vi: 'Văn bản, mới nhất trước' },
    query: pageQuery.extend({ status: z.enum(statuses).optional() }),
    async work(context: Context, { query }) {
      const all = (await listDocuments(context)).filter(({ status }) => !query.status || status === query.status)
      const { offset, limit } = windowOf(query)
      const { page, size } = query
      return answered({ page, size, total: all.length, rows: all.slice(offset, offset + limit).map(told) })
    },
  }),
  endpoint({
    ...{ tag: 'documents', path: '/documents/{document}', params: one('document'), query: nothing, answer: whole },
    ...{ summary: 'One document with its recipients', vi: 'Một văn bản và nơi gửi đến' },
    async work(context: Context, { params }) {
      const document = await getDocument(context, idIn(params, 'document'))
      const issued = await findIssued(context, document.id)
      const recipients = (await listDocumentRecipients(context, document.id)).map(
        ({ unit: _, ...recipient }) => recipient,
      )
      return answered({ ...told(document), recipients, pdfSha256: issued?.pdfSha256 ?? null })
    },
  }),
]
