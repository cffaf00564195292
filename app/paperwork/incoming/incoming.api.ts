// What came in, in the open API: the register of arrivals, and how each is dealt with.
import { z } from '@hono/zod-openapi'
import type { Context } from '#db/context.ts'
import { pageOf, pageQuery, windowOf } from '#shell/api-page.ts'
import { answered, endpoint, idIn, nothing, one } from '#shell/endpoint.ts'
import { listAnswers, listAssignments } from './assignment.reads.ts'
import { countIncoming, getIncoming, listIncomingFiles, pageOfIncoming } from './incoming.reads.ts'
import type { Incoming } from './incoming.ts'

const entry = z
  .object({
    id: z.uuid(),
    year: z.number().int(),
    ordinal: z.number().int().openapi({ description: 'Số đến: the number of the year' }),
    arrivedOn: z.iso.date(),
    organName: z.string(),
    organCode: z.string().nullable(),
    number: z.string(),
    notation: z.string(),
    on: z.iso.date().nullable(),
    typeName: z.string(),
    subject: z.string(),
    status: z.enum(['registered', 'assigned', 'under_way', 'done', 'returned', 'recalled']),
    answerBy: z.iso.date().nullable(),
  })
  .openapi('Incoming')

const whole = entry
  .extend({
    givenTo: z.string().nullable(),
    deadline: z.iso.date().nullable(),
    receivedAt: z.iso.datetime().nullable(),
    files: z.array(z.object({ id: z.uuid(), name: z.string(), size: z.number().int() })),
    answers: z.array(z.object({ document: z.uuid(), number: z.string().nullable(), subject: z.string() })),
  })
  .openapi('WholeIncoming')

/** Only what is described above leaves: the shape drops the rest. */
const told = (one: Incoming) => entry.parse(one)

export const incomingEndpoints = [
  endpoint({
    ...{ tag: 'register', path: '/register/incoming', params: nothing, query: pageQuery, answer: pageOf(entry) },
    ...{ summary: 'What came in, the latest number first', vi: 'Sổ văn bản đến, số mới nhất trước' },
    async work(context: Context, { query }) {
      const rows = (await pageOfIncoming(context, windowOf(query))).map(told)
      return answered({ page: query.page, size: query.size, total: await countIncoming(context), rows })
    },
  }),
  endpoint({
    ...{
      tag: 'register',
      path: '/register/incoming/{incoming}',
      params: one('incoming'),
      query: nothing,
      answer: whole,
    },
    ...{
      summary: 'One incoming document: who has it, what answers it',
      vi: 'Một văn bản đến: ai giải quyết, trả lời bằng gì',
    },
    async work(context: Context, { params }) {
      const incoming = await getIncoming(context, idIn(params, 'incoming'))
      const given = (await listAssignments(context, [incoming.id])).find(({ endedAt }) => endedAt === null)
      const answers = (await listAnswers(context, [incoming.id])).map(({ document, number, subject }) => ({
        document,
        number,
        subject,
      }))
      return answered({
        ...{ ...told(incoming), answers, files: await listIncomingFiles(context, incoming.id) },
        ...{ givenTo: given?.unitName ?? null, deadline: given?.deadline ?? null },
        receivedAt: given?.receivedAt?.toISOString() ?? null,
      })
    },
  }),
]
