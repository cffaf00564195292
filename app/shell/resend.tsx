// What was typed, carried along on the page that says "too often", so that it can be sent once more without typing it again.
import type { Context as Request } from 'hono'
import { Button } from '#ui/form.tsx'
import { languageOf } from './door.tsx'
import type { Env } from './house.ts'
import { sorryWords } from './sorry.words.ts'

const most = 256 * 1024

/** A form with files goes back by the browser, which keeps the text; a password is typed again. */
export async function resend(c: Request<Env>) {
  if (c.req.method !== 'POST') return null
  const t = sorryWords({ language: languageOf(c) }).tooOften
  const plain = (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  if (!plain || !(Number(c.req.header('content-length')) <= most)) return <p>{t.files}</p>
  const form = await c.req.formData().catch(() => new FormData())
  const fields = [...form].filter(([name]) => !/password/i.test(name))
  const { pathname, search } = new URL(c.req.url)
  return (
    <form method="post" action={pathname + search}>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <Button>{t.resend}</Button>
    </form>
  )
}
