// The open API: its own small house under /api, entered by a key and never by a cookie; it describes itself as OpenAPI 3.1.
import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { namesNothing } from '#db/dangling.ts'
import { log, toldOf } from '#kernel/log.ts'
import { mountApiDocs } from './api-docs.tsx'
import { fieldsOf, problem } from './api-problem.ts'
import { apiRoot } from './api-root.ts'
import type { Endpoint } from './endpoint.ts'
import type { Env, House } from './house.ts'

export type Api = OpenAPIHono<Env>

/** What a request passes here is in the document: nothing stands beside it. */
export function buildApi(endpoints: Endpoint[], house: Omit<House, 'app'>): Api {
  const api = new OpenAPIHono<Env>({
    defaultHook: (verdict, c) => {
      if (!verdict.success) return problem(c, 422, { why: 'invalid', fields: fieldsOf(verdict.error.issues) })
    },
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of the committee, made by its office under “Khóa cho phần mềm khác”.',
  })
  for (const mount of endpoints) mount(api, house)
  const document = () =>
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Thi Đua',
        version: '1.0.0',
        description:
          'Documents, registers and exchange of one Party committee. Days are 2026-08-05; moments are ISO 8601.',
      },
      servers: [{ url: apiRoot }],
      security: [{ key: [] }],
    })
  api.get('/', (c) => c.json(document()))
  mountApiDocs(api, document)

  api.all('*', (c) => problem(c, 404, { why: 'missing' }))
  api.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 404) return problem(c, 404, { why: 'missing' })
    if (error instanceof HTTPException && error.status === 403) return problem(c, 403, { why: 'forbidden' })
    if (error instanceof HTTPException && error.status === 400) return problem(c, 422, { why: 'invalid' })
    if (namesNothing(error)) return problem(c, 404, { why: 'missing' })
    log.error({ event: 'defect', number: c.var.visit.number, ...toldOf(error) })
    return problem(c, 500, { why: 'defect', number: c.var.visit.number })
  })
  return api
}
