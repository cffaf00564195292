// A page without login for whoever holds a key: it stands in the address as `?key=…`, and says for the page whose affair it is.
import type { Context as Request } from 'hono'
import type { Child } from 'hono/jsx'
import { type Context, inTransaction } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { languageOf } from './door.tsx'
import { type Env, idsIn, noteRefusal, type Route } from './house.ts'
import type { Path } from './paths.ts'

export type Keyed<Why> = { key: string; origin: string; refusal?: Why; form?: FormData; done?: boolean }

type KeyPage<Why> = {
  /** What the visit itself leaves behind, such as a receipt. */
  arrive(context: Context, key: string): Promise<unknown>
  get(context: Context, asked: Keyed<Why>): Promise<Child>
  post(context: Context, key: string, form: FormData): Promise<Allowed | Refused<Why>>
}

/** `context.actor` is nobody: an act that is journalled says itself in whose name. */
export const keyPage = <Why,>(path: Path<'tenant'>, { arrive, get, post }: KeyPage<Why>): Route =>
  function mount({ app, database, origin }) {
    app.get(path.pattern, async (c) => {
      const { who, key, done } = visitorOf(c)
      if (key !== '') await inTransaction(database, who, 'read write', (context) => arrive(context, key))
      return c.html(await show(who, { key, origin, done }))
    })

    app.post(path.pattern, async (c) => {
      const { who, key } = visitorOf(c)
      const form = await c.req.formData()
      const outcome = await inTransaction(database, who, 'read write', (context) => post(context, key, form))
      if (outcome.allowed) return c.redirect(`${c.req.path}?${new URLSearchParams({ key, done: '1' })}`, 303)
      noteRefusal(c, outcome.refusal)
      return c.html(await show(who, { key, origin, refusal: outcome.refusal, form }), 422)
    })

    async function show(who: ReturnType<typeof visitorOf>['who'], asked: Keyed<Why>) {
      return `<!doctype html>${await inTransaction(database, who, 'read only', (context) => get(context, asked))}`
    }
  }

/** Nobody whom the system knows, asking in a committee. */
export function visitorOf(c: Request<Env>) {
  const { tenant } = idsIn<'tenant'>(c)
  const query = new URL(c.req.url).searchParams
  const now = new Date()
  const who = {
    tenant: tenant as Id<'tenant'>,
    actor: newId<'person'>(),
    now,
    today: dayOf(now),
    language: languageOf(c),
  }
  return { who, key: query.get('key') ?? '', done: query.has('done') }
}
