// The product with the cast in it, served on a free port; a browser or `fetch` can come.
import { createServer } from 'node:net'
import type { Who } from '#db/context.ts'
import { giveAccount } from '#foundation/accounts/password.acts.ts'
import { open, type Running } from '../app/server.ts'
import { founding, units } from '../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from './database.ts'

export type Site = Running & { base: TestDatabase; cast: CastCommittee; clerk: Who }

export const password = 'mot cau rat de nho'
export const clerkName = 'tri.vo'

/** The clerk of the office has an account; give others theirs by `admit`. */
export async function openSite(): Promise<Site> {
  const base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date())
  const clerk = cast.whos.get(founding.person) as Who
  await admit(base, clerk, clerkName)
  const running = await open(base.url, 0, 'a secret of thirty-two letters !')
  const stop = async () => {
    await running.stop()
    await base.drop()
  }
  return { ...running, stop, base, cast, clerk }
}

export const admit = (base: TestDatabase, who: Who, username: string): Promise<boolean> =>
  acting(base, who, (context) => giveAccount(context, { person: who.actor, username, password }))

/** Posts a form as a browser would; the answer is not followed. */
export const post = (origin: string, path: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
  fetch(origin + path, {
    method: 'POST',
    headers: { origin, cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

/** What a browser would send back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')

/** For a server whose address has to be known before it is there. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
