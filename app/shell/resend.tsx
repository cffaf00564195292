// What was typed, carried along on the page that says "too often", so that it can be sent once more: a page that no browser
// may keep comes back empty by the back button.
import type { Context as Request } from 'hono'
import { Button, Field } from '#ui/form.tsx'
import { languageOf } from './door.tsx'
import type { Env } from './house.ts'
import { sorryWords } from './sorry.words.ts'

/** Files are chosen again and a password is typed again; everything else is there. */
export async function resend(c: Request<Env>, largest: number) {
  if (c.req.method !== 'POST' || !(Number(c.req.header('content-length')) <= largest)) return null
  const form = await c.req.formData().catch(() => undefined)
  if (!form) return null

  const t = sorryWords({ language: languageOf(c) }).tooOften
  const typed = [...form].filter(
    ([name, value]) => typeof value === 'string' && !/password|^(old|code|seed)$/i.test(name),
  )
  const files = [...new Set([...form].flatMap(([name, value]) => (typeof value === 'string' ? [] : [name])))]
  const { pathname, search } = new URL(c.req.url)
  return (
    <form method="post" action={pathname + search} enctype={files.length > 0 ? 'multipart/form-data' : undefined}>
      {typed.map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      {files.map((name) => (
        <Field name={name} label={t.chooseAgain}>
          <input id={name} name={name} type="file" multiple />
        </Field>
      ))}
      <p class="f bs">
        <Button>{t.resend}</Button>
      </p>
    </form>
  )
}
