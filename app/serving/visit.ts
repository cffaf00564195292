// One request as the log and the metrics see it: a line when it ends, without address, ids, query, names or cookies.
import { createHmac, randomBytes } from 'node:crypto'
import { type IncomingMessage, METHODS, type ServerResponse } from 'node:http'
import { log } from '#kernel/log.ts'
import type { Client } from './client.ts'
import type { Metrics } from './metrics.ts'

export type Refusal = {
  what: 'login' | 'rights' | 'cross-site' | 'rate' | 'too-large' | 'malformed' | 'act' | 'metrics'
  why?: string
}

export type Visit = {
  /** Stands in the log and on the error page. */
  number: string
  client: Client
  route?: string
  refusal?: Refusal
  entered?: Way
}

/** By what somebody has just logged in. */
export type Way = 'password' | 'second-step' | 'passkey' | 'single-sign-on'

/** Forgotten with the process: lines of one visitor can be told to belong together, and nobody can tell whose they are. */
const key = randomBytes(32)
const veiled = (text: string): string => createHmac('sha256', key).update(text).digest('hex').slice(0, 8)

export function beginVisit(asking: IncomingMessage, answer: ServerResponse, client: Client, metrics: Metrics): Visit {
  const visit: Visit = { number: randomBytes(4).toString('hex'), client }
  const started = performance.now()
  const sentBefore = asking.socket.bytesWritten
  answer.once('close', () => {
    const seconds = (performance.now() - started) / 1000
    const { route = 'none', refusal, entered } = visit
    const method = METHODS.includes(asking.method ?? '') ? (asking.method ?? '') : 'other'
    const status = answer.headersSent ? answer.statusCode : 499 // whoever asked has gone
    metrics.requests.inc({ method, route, status })
    metrics.seconds.observe({ method, route }, seconds)
    if (refusal) metrics.refused.inc({ what: refusal.what, why: refusal.why ?? '' })
    log[refusal && refusal.what !== 'act' ? 'warn' : 'info']({
      event: 'request',
      number: visit.number,
      method,
      route,
      status,
      ms: Math.round(seconds * 1000),
      bytes: asking.socket.bytesWritten - sentBefore,
      ...(entered && { entered, from: veiled(client.address) }),
      ...(refusal && { refused: refusal.what, why: refusal.why, from: veiled(client.address) }),
    })
  })
  return visit
}

/** The code of a refusal is a word of ours; anything else that a `why` might hold stays out of the log. */
export const whyOf = (refusal: unknown): string | undefined => {
  const why = typeof refusal === 'object' && refusal !== null && 'why' in refusal ? refusal.why : undefined
  return typeof why === 'string' && /^[a-z][a-z-]{1,40}$/.test(why) ? why : undefined
}
