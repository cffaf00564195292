// An endpoint for a script of ours: it reads or takes, and answers JSON. Whoever is not logged in is led to the door, as by a page.
import { type Context, inTransaction } from '#db/context.ts'
import { idsIn, type Route } from './house.ts'
import type { Params, Path } from './paths.ts'

type ForScript<Noun extends string> = {
  get?(context: Context, params: Params<Noun>): Promise<object>
  post?(context: Context, params: Params<Noun>, form: FormData): Promise<object>
}

export const forScript = <Noun extends string>(path: Path<Noun>, { get, post }: ForScript<Noun>): Route =>
  function mount({ app, database, afterCommit }) {
    if (get)
      app.get(path.pattern, async (c) => {
        const params = idsIn<Noun>(c)
        return c.json(await inTransaction(database, c.var.who, 'read only', (context) => get(context, params)))
      })

    if (post)
      app.post(path.pattern, async (c) => {
        const params = idsIn<Noun>(c)
        const form = await c.req.formData()
        const answer = await inTransaction(database, c.var.who, 'read write', (context) => post(context, params, form))
        await afterCommit(c.var.who)
        return c.json(answer)
      })
  }
