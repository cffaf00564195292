// A page that nobody needs to log in for. Whoever comes acts for no committee yet, and may come out logged in.
import type { Context as Request } from 'hono'
import type { Child } from 'hono/jsx'
import { type Context, inTransaction } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { type Knocker, languageOf, letIn } from './door.tsx'
import { type Env, noteRefusal, type Route } from './house.ts'
import type { Asked } from './page.tsx'
import type { Path } from './paths.ts'

type Newcomer = Allowed & Knocker & { to: string }

type OpenPage<Why> = {
  get(context: Context, asked: Asked<Why>): Promise<Child>
  /** Whoever may enter is logged in with what the form has just made valid. */
  post(context: Context, asked: Asked<Why> & { form: FormData }): Promise<Newcomer | Refused<Why>>
}

/** `context.tenant` and `context.actor` are new ids: what is founded in this transaction is theirs. */
export const openPage = <Why,>(path: Path<never>, { get, post }: OpenPage<Why>): Route =>
  function mount({ app, database, login, origin }) {
    app.get(path.pattern, async (c) => c.html(await show(c, { origin, query: queryOf(c) })))

    app.post(path.pattern, async (c) => {
      const form = await c.req.formData()
      const asked = { origin, query: queryOf(c), form }
      const outcome = await inTransaction(database, newcomer(c), 'read write', (context) => post(context, asked))
      if (!outcome.allowed) {
        noteRefusal(c, outcome.refusal)
        return c.html(await show(c, { ...asked, refusal: outcome.refusal }), 422)
      }

      return letIn(c, login, outcome)
    })

    async function show(c: Request<Env>, asked: Asked<Why>) {
      const screen = await inTransaction(database, newcomer(c), 'read only', (context) => get(context, asked))
      return `<!doctype html>${screen}`
    }
  }

const queryOf = (c: Request) => new URL(c.req.url).searchParams

function newcomer(c: Request) {
  const now = new Date()
  return { tenant: newId<'tenant'>(), actor: newId<'person'>(), now, today: dayOf(now), language: languageOf(c) }
}
