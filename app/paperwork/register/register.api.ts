// The register of what went out, in the open API.
import { z } from '@hono/zod-openapi'
import type { Context } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import { pageOf, pageQuery, windowOf } from '#shell/api-page.ts'
import { answered, endpoint, nothing } from '#shell/endpoint.ts'
import { listOutgoing } from './outgoing.reads.ts'

const line = z
  .object({
    document: z.uuid(),
    number: z.string(),
    on: z.iso.date(),
    what: z.string(),
    signer: z.string(),
    recipients: z.string(),
    keptAt: z.string(),
    copies: z.number().int(),
    sentOn: z.iso.date().nullable(),
    receivedBy: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi('OutgoingEntry')

const yearQuery = pageQuery.extend({ year: z.coerce.number().int().min(2000).max(2100) })

export const registerEndpoints = [
  endpoint({
    ...{ tag: 'register', path: '/register/outgoing', params: nothing, query: yearQuery, answer: pageOf(line) },
    ...{ summary: 'The ten columns of the outgoing register', vi: 'Sổ văn bản đi, mười cột' },
    async work(context: Context, { query }) {
      const { page, size, year } = query
      const all = await listOutgoing(context, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) })
      const { offset, limit } = windowOf(query)
      const rows = all.slice(offset, offset + limit).map(({ series: _, ordinal: __, ...row }) => row)
      return answered({ page, size, total: all.length, rows })
    },
  }),
]
