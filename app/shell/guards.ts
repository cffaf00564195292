// What every request passes before any route sees it: its line in the log, its address, its pace, where it comes from, its form.
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { matchedRoutes, routePath } from 'hono/route'
import { clientReader } from '#serving/client.ts'
import { setHeaders } from '#serving/headers.ts'
import { costOf, makeLimiter } from '#serving/limits.ts'
import type { Metrics } from '#serving/metrics.ts'
import type { Settings } from '#serving/settings.ts'
import { beginVisit } from '#serving/visit.ts'
import { apiRoot } from './api-root.ts'
import type { Env } from './house.ts'
import { sessionCookie } from './login.ts'
import { isSaneAddress, readForm } from './posted.ts'
import { sorry, tooOften } from './sorry.tsx'

const largestRequest = 26 * 1024 * 1024 // a file of 25 MB and the rest of its form

type Guarded = { origin: string; settings: Settings; metrics: Metrics }

/** The first thing in the house: an answer that another guard gives has its line and its headers too. */
export function watch(app: Hono<Env>, { origin, settings, metrics }: Guarded): void {
  const clientOf = clientReader(settings.trust)
  const https = origin.startsWith('https:')
  app.use(async (c, next) => {
    const { incoming, outgoing } = c.env
    const client = clientOf(incoming)
    setHeaders(outgoing, https && client.secure)
    const visit = beginVisit(incoming, outgoing, client, metrics)
    c.set('visit', visit)
    await next()
    const route = [routePath(c), ...matchedRoutes(c).map(({ path }) => path)].find((path) => !path.endsWith('*'))
    if (route) visit.route = route
  })
}

export function guard(app: Hono<Env>, { origin, settings }: Guarded): void {
  const limiter = makeLimiter(settings.generosity)
  app.use(async (c, next) => {
    if (isSaneAddress(c.req.url)) return next()
    c.var.visit.refusal = { what: 'malformed', why: 'address' }
    return sorry(c, 'malformed')
  })

  app.use(async (c, next) => {
    const { pathname: path, search: query } = new URL(c.req.url)
    const cost = costOf({ method: c.req.method, path, query, contentType: c.req.header('content-type') ?? '' })
    if (!cost) return next()
    const session = getCookie(c, sessionCookie(origin))
    const wait = await limiter(cost, { address: c.var.visit.client.address, session })
    if (wait === 0) return next()
    c.var.visit.refusal = { what: 'rate', why: cost }
    return tooOften(c, wait, largestRequest)
  })

  app.use(async (c, next) => {
    if (c.req.path.startsWith(`${apiRoot}/`)) return next() // no cookie is looked at there: nothing that a browser sends by itself counts
    if (isOurs(c.req.method, c.req.header('origin'), c.req.header('sec-fetch-site'))) return next()
    c.var.visit.refusal = { what: 'cross-site' }
    return sorry(c, 'crossSite')
  })

  /** Whatever its form: a browser sends its origin with every request that may change something. */
  const isOurs = (method: string, from: string | undefined, site: string | undefined): boolean =>
    /^(GET|HEAD|OPTIONS)$/.test(method) || from === origin || (from === undefined && site === 'same-origin')

  const onError = (c: Parameters<typeof sorry>[0]) => {
    c.var.visit.refusal = { what: 'too-large' }
    return sorry(c, 'tooLarge')
  }
  app.use(bodyLimit({ maxSize: largestRequest, onError }))
  app.use(async (c, next) => {
    const wrong = c.req.method === 'POST' ? await readForm(c) : undefined
    if (!wrong) return next()
    c.var.visit.refusal = { what: 'malformed', why: wrong === 'notAForm' ? 'not-a-form' : 'form' }
    return sorry(c, wrong)
  })
}
