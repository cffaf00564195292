// What anybody may read without logging in: a page that keeps nothing, and a download, both about a committee that they name.
import type { Context as Request } from 'hono'
import type { Child } from 'hono/jsx'
import { type Context, inTransaction } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { languageOf } from './door.tsx'
import { type Bytes, handOver } from './download.ts'
import { idsIn, type Route } from './house.ts'
import type { Path } from './paths.ts'

export type Visit = {
  language: Language
  query: URLSearchParams
  form: FormData | null
  /** Reads in a committee: only what is published may be asked there. */
  read<Result>(tenant: Id<'tenant'>, work: (context: Context) => Promise<Result>): Promise<Result>
}

/** Nothing is stored, so that a form needs no act: its answer is the page. */
export const publicPage = (path: Path<never>, show: (visit: Visit) => Promise<Child>): Route =>
  function mount({ app, database }) {
    const answer = async (c: Request, form: FormData | null) => {
      const visit: Visit = {
        ...{ language: languageOf(c), query: new URL(c.req.url).searchParams, form },
        read: (tenant, work) => inTransaction(database, visitor(c, tenant), 'read only', work),
      }
      return c.html(`<!doctype html>${await show(visit)}`)
    }
    app.get(path.pattern, (c) => answer(c, null))
    app.post(path.pattern, async (c) => answer(c, await c.req.formData()))
  }

export const publicDownload = (path: Path<'tenant'>, work: (context: Context) => Promise<Bytes>): Route =>
  function mount({ app, database }) {
    app.get(path.pattern, async (c) => {
      const { tenant } = idsIn<'tenant'>(c)
      return handOver(c, await inTransaction(database, visitor(c, tenant), 'read only', work))
    })
  }

function visitor(c: Request, tenant: Id<'tenant'>) {
  const now = new Date()
  return { tenant, actor: newId<'person'>(), now, today: dayOf(now), language: languageOf(c) }
}
