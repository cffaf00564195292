// How often one address and one session may ask for what costs something. A hall of 200 people sits behind one address.
import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type Costly = 'post' | 'upload' | 'search' | 'download' | 'founding' | 'keyed'

/** A minute's worth. `session` is one person pressing as fast as they can; `address` is the hall. */
export const limits = {
  post: { session: 120, address: 4000 },
  upload: { session: 40, address: 800 },
  search: { session: 60, address: 3000 },
  download: { session: 60, address: 2000 },
  founding: { session: 20, address: 20 },
  keyed: { session: 120, address: 1200 }, // a page without login behind a secret address: a hall answers at once
} satisfies Record<Costly, { session: number; address: number }>

const seconds = 60

type Asking = { method: string; path: string; query: string; contentType: string }

/** Reading a page costs little, and is not counted. */
export function costOf({ method, path, query, contentType }: Asking): Costly | null {
  if (path === '/found') return 'founding'
  if (/^\/(invited|calendar)\/./.test(path)) return 'keyed'
  if (method === 'POST') return contentType.startsWith('multipart/') ? 'upload' : 'post'
  if (/\.(docx|xlsx|zip|csv|pdf)$|\/files?(\/|$)/.test(path)) return 'download'
  return path === '/search' && query !== '' ? 'search' : null
}

/** `wait` is in seconds; 0 where the request may go on. */
export type Limiter = (cost: Costly, who: { address: string; session: string | undefined }) => Promise<number>

/** `generosity` multiplies every limit. */
export function makeLimiter(generosity: number): Limiter {
  const made = Object.entries(limits).flatMap(([cost, points]) =>
    Object.entries(points).map(([by, limit]) => {
      const keyPrefix = `${cost}-${by}`
      return [
        keyPrefix,
        new RateLimiterMemory({ keyPrefix, points: Math.ceil(limit * generosity), duration: seconds }),
      ] as const
    }),
  )
  const counters = new Map(made)

  return async (cost, { address, session }) => {
    const waits = [
      await count(`${cost}-address`, address),
      session ? await count(`${cost}-session`, digest(session)) : 0,
    ]
    return Math.max(...waits)
  }

  async function count(counter: string, key: string): Promise<number> {
    try {
      await counters.get(counter)?.consume(key)
      return 0
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw error
    }
  }
}

/** A long cookie takes no more memory than a short one. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
