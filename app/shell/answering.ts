// A form that a script of ours sends: what comes of it goes back as JSON, a refusal in words that the script can show.
import { type Context, inTransaction } from '#db/context.ts'
import type { Allowed } from '#kernel/verdict.ts'
import { idsIn, noteRefusal, type Route } from './house.ts'
import type { Params, Path } from './paths.ts'

export type Answer = (Allowed & Record<string, unknown>) | { allowed: false; refusal: { why: string }; text: string }

/** In a transaction of its own, as a page's `post`; a refusal rolls back. */
export const answering = <Noun extends string>(
  path: Path<Noun>,
  work: (context: Context, params: Params<Noun>, form: FormData) => Promise<Answer>,
): Route =>
  function mount({ app, database, afterCommit }) {
    app.post(path.pattern, async (c) => {
      const { who } = c.var
      const params = idsIn<Noun>(c)
      const form = await c.req.formData()
      const answer = await inTransaction(database, who, 'read write', (context) => work(context, params, form))
      if (answer.allowed) {
        await afterCommit(who)
        return c.json(answer)
      }
      noteRefusal(c, answer.refusal)
      return c.json({ allowed: false, why: answer.refusal.why, text: answer.text }, 422)
    })
  }
