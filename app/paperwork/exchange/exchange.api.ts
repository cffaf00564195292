// Deliveries, status messages and packages in the open API: what a gateway of the province needs to fetch and to bring.
import { z } from '@hono/zod-openapi'
import type { Context } from '#db/context.ts'
import { refuse } from '#kernel/verdict.ts'
import { pageOf, pageQuery, windowOf } from '#shell/api-page.ts'
import { answered, endpoint, idIn, nothing, one } from '#shell/endpoint.ts'
import { noteKeyUse } from './api-key.acts.ts'
import { countDeliveries, getDelivery, pageOfDeliveries } from './delivery.reads.ts'
import { type Carried, channels } from './delivery.ts'
import { statusCodes } from './edxml/status-code.ts'
import { packageOf } from './edxml-package.reads.ts'
import { noteStatus } from './entering.acts.ts'
import { referenceOf } from './reference.reads.ts'
import { listStatuses } from './status-message.reads.ts'
import { takePackage } from './taking.acts.ts'

const codes = Object.keys(statusCodes).sort() as [keyof typeof statusCodes]
const states = ['waiting', 'sent', 'delivered', 'accepted', 'refused', 'recalled', 'failed'] as const

const delivery = z
  .object({
    id: z.uuid(),
    document: z.uuid(),
    number: z.string().nullable(),
    subject: z.string(),
    recipientName: z.string(),
    channel: z.enum(channels),
    address: z.string().nullable(),
    state: z.enum(states),
    since: z.iso.datetime(),
    reason: z.string().nullable(),
    lastCode: z.enum(codes).nullable(),
  })
  .openapi('Delivery')

const status = z
  .object({
    id: z.uuid(),
    direction: z.enum(['in', 'out']),
    code: z.enum(codes),
    description: z.string(),
    organCode: z.string(),
    organName: z.string(),
    about: z.object({
      organId: z.string(),
      documentId: z.string(),
      number: z.string(),
      notation: z.string(),
      on: z.string().nullable(),
    }),
    saidAt: z.iso.datetime(),
  })
  .openapi('Status')

const taken = z
  .object({
    outcome: z.enum(['registered', 'known', 'recall', 'status']),
    id: z.uuid().openapi({ description: 'Of the incoming document; of the delivery for a status' }),
  })
  .openapi('Taken')

const told = ({
  id,
  document,
  number,
  subject,
  recipientName,
  channel,
  address,
  state,
  since,
  reason,
  lastCode,
}: Carried) => ({
  ...{ id, document, number, subject, recipientName, channel, address, state, reason, lastCode },
  since: since.toISOString(),
})

const reading = [
  endpoint({
    ...{ tag: 'exchange', path: '/exchange/deliveries', params: nothing, query: pageQuery, answer: pageOf(delivery) },
    ...{ summary: 'Deliveries, the latest first', vi: 'Các lần chuyển văn bản đi, mới nhất trước' },
    async work(context: Context, { query }) {
      const rows = (await pageOfDeliveries(context, windowOf(query))).map(told)
      return answered({ page: query.page, size: query.size, total: await countDeliveries(context), rows })
    },
  }),
  endpoint({
    ...{
      tag: 'exchange',
      path: '/exchange/deliveries/{delivery}',
      params: one('delivery'),
      query: nothing,
      answer: delivery,
    },
    ...{ summary: 'One delivery', vi: 'Một lần chuyển văn bản đi' },
    work: async (context: Context, { params }) => answered(told(await getDelivery(context, idIn(params, 'delivery')))),
  }),
  endpoint({
    ...{ tag: 'exchange', path: '/exchange/deliveries/{delivery}/package', params: one('delivery'), query: nothing },
    ...{ summary: 'The edXML file of a delivery', vi: 'Gói edXML của một lần chuyển' },
    answer: z.object({ name: z.string(), edxml: z.string() }),
    async work(context: Context, { params }) {
      const packed = await packageOf(context, await getDelivery(context, idIn(params, 'delivery')))
      return packed.allowed ? answered({ name: packed.name, edxml: new TextDecoder().decode(packed.bytes) }) : packed
    },
  }),
  endpoint({
    ...{ tag: 'exchange', path: '/exchange/statuses', params: nothing, query: pageQuery, answer: pageOf(status) },
    ...{ summary: 'Status messages, the latest first', vi: 'Tin trạng thái, mới nhất trước' },
    async work(context: Context, { query }) {
      const all = await listStatuses(context, 100_000)
      const { offset, limit } = windowOf(query)
      const rows = all
        .slice(offset, offset + limit)
        .map(({ delivery: _, incoming: __, aside: ___, saidAt, ...one }) => ({
          ...{ ...one, saidAt: saidAt.toISOString() },
        }))
      return answered({ page: query.page, size: query.size, total: all.length, rows })
    },
  }),
]

const writing = [
  endpoint({
    ...{ tag: 'exchange', path: '/exchange/packages', params: nothing, query: nothing, answer: taken },
    ...{
      summary: 'Bring an edXML package: a document is registered, a status entered',
      vi: 'Nộp gói edXML: vào sổ văn bản, hoặc ghi tin trạng thái',
    },
    body: {
      type: 'multipart/form-data',
      shape: z.object({ package: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }),
    },
    async work(context: Context, { body, key }) {
      const brought = { name: body.package.name, bytes: await body.package.bytes() }
      const outcome = await takePackage(context, brought)
      if (!outcome.allowed) return outcome
      await noteKeyUse(context, key, 'exchange.packages')
      const { taken: one } = outcome
      if (one.outcome === 'aside')
        return { allowed: true, kept: { why: one.refusal.why, aside: one.aside, refusal: one.refusal } }
      return answered({ outcome: one.outcome, id: one.outcome === 'status' ? one.delivery : one.incoming })
    },
  }),
  endpoint({
    ...{
      tag: 'exchange',
      path: '/exchange/deliveries/{delivery}/status',
      params: one('delivery'),
      query: nothing,
      answer: delivery,
    },
    ...{ summary: 'Say what became of a delivery', vi: 'Ghi tin trạng thái cho một lần chuyển' },
    body: {
      type: 'application/json',
      shape: z.object({ code: z.enum(codes), description: z.string().trim().max(500).default('') }),
    },
    async work(context: Context, { params, body, key }) {
      const id = idIn<'delivery'>(params, 'delivery')
      const { recipientName, document } = await getDelivery(context, id)
      const about = await referenceOf(context, document)
      const why = await noteStatus(context, id, { ...body, by: recipientName, about })
      if (why && why.why !== 'said-already') return refuse(why)
      await noteKeyUse(context, key, 'exchange.status')
      return answered(told(await getDelivery(context, id)))
    },
  }),
]

export const exchangeEndpoints = [...reading, ...writing]
