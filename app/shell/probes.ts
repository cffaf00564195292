// For machines: /healthz says that the process lives, /readyz that it can work, /metrics what it has done.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono, Context as Request } from 'hono'
import type { Metrics } from '#serving/metrics.ts'
import type { Readiness } from '#serving/readiness.ts'
import type { Settings } from '#serving/settings.ts'
import type { Env } from './house.ts'

type Probed = { settings: Settings; metrics: Metrics; readiness(): Promise<Readiness> }

export function mountProbes(app: Hono<Env>, { settings, metrics, readiness }: Probed): void {
  app.get('/healthz', (c) => c.text('ok'))

  app.get('/readyz', async (c) => {
    const answer = await readiness()
    return c.json(answer, answer.ready ? 200 : 503)
  })

  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c, settings.metricsToken)) {
      c.var.visit.refusal = { what: 'metrics' }
      return c.text('forbidden', 403)
    }
    return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType })
  })
}

/** A proxy on this machine comes from the same address as its keeper: what was passed on is not from this machine. */
function mayReadMetrics(c: Request<Env>, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (token && given) return timingSafeEqual(digest(token), digest(given))
  const passedOn = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) => c.req.header(name) !== undefined)
  const toThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(c.req.header('host') ?? '')
  return !passedOn && toThisMachine && /^(127\.|::1$)/.test(c.var.visit.client.address)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
