// Who comes to the open API: a key names its committee, and each key and each stranger may come only so often.
import type { Context as Request } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Who } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, isId, newId } from '#kernel/ids.ts'
import { problem } from './api-problem.ts'
import type { Env, House } from './house.ts'

export type Caller = { who: Who; key: Id<'api_key'>; scope: 'read' | 'write' }

/** A minute's worth. A program that polls needs one request in ten seconds; a stranger who guesses gets nowhere. */
export const apiLimits = { read: 120, write: 60, stranger: 30 } as const

const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: 60 })

export type ApiDoor = (c: Request<Env>, scope: 'read' | 'write') => Promise<Caller | Response>

export function apiDoor({ honour }: Pick<House, 'honour'>): ApiDoor {
  const limiters = {
    read: limiterOf(apiLimits.read),
    write: limiterOf(apiLimits.write),
    stranger: limiterOf(apiLimits.stranger),
  }
  return async function enter(c, scope) {
    const token = /^Bearer ([\w-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const known = token ? await honour(strangerIn(token), token) : null
    if (!known) {
      const wait = await waitFor(limiters.stranger, c.var.visit.client.address)
      return wait > 0 ? tooOften(c, wait) : problem(c, 401, { why: token ? 'key-unknown' : 'no-key' })
    }
    const wait = await waitFor(limiters[scope], known.key)
    if (wait > 0) return tooOften(c, wait)
    if (scope === 'write' && known.scope === 'read') return problem(c, 403, { why: 'scope' })
    return { who: { ...strangerIn(token ?? ''), actor: known.actor }, key: known.key, scope: known.scope }
  }
}

/** The committee that the token names; one that is none finds no key. */
function strangerIn(token: string): Who {
  const plain = /^thidua_([0-9a-f]{32})_/.exec(token)?.[1] ?? ''
  const named = plain.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const now = new Date()
  return { tenant: isId<'tenant'>(named) ? named : newId(), actor: newId(), now, today: dayOf(now), language: 'vi' }
}

/** In seconds; 0 where the request may go on. */
async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}

function tooOften(c: Request<Env>, wait: number) {
  c.header('retry-after', String(wait))
  return problem(c, 429, { why: 'too-often' })
}
