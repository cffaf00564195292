// The one shape in which the open API says that something is wrong.
import { z } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import type { Env } from './house.ts'

export const problemShape = z
  .object({
    error: z.object({
      why: z.string().openapi({ description: 'A code that does not change', example: 'missing' }),
      fields: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .optional()
        .openapi({ description: 'What is wrong with which part of the request' }),
      detail: z.record(z.string(), z.unknown()).optional().openapi({ description: 'What else the refusal says' }),
      number: z.string().optional().openapi({ description: 'The number of this request in the log' }),
    }),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problemShape>['error']
export type ProblemStatus = 401 | 403 | 404 | 422 | 429 | 500

export function problem(c: Request<Env>, status: ProblemStatus, error: Problem) {
  if (status === 401) c.header('www-authenticate', 'Bearer')
  if (status !== 500 && status !== 404)
    c.var.visit.refusal = { what: status === 429 ? 'rate' : 'rights', why: error.why }
  return c.json({ error }, status)
}

type Issue = { path: PropertyKey[]; message: string }

export const fieldsOf = (issues: Issue[]): { path: string; message: string }[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))

/** The same refusal that a page would say in words: its code, and what else it carries. */
export function refusalOf(refusal: { why: string }): Problem {
  const { why, ...detail } = refusal
  return Object.keys(detail).length > 0 ? { why, detail } : { why }
}
