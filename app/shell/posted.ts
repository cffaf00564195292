// The form of a request, read once and early: what is no form, or broken, or too much of one, is turned away for every route alike.
import type { Context as Request } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from './house.ts'

const most = { fields: 2000, name: 200 }

/** Pages ask `c.req.formData()` again and get the same form. JSON is for endpoints that read it themselves: a page refuses it. */
export async function readForm(c: Request<Env>): Promise<'malformed' | 'notAForm' | undefined> {
  const contentType = c.req.header('content-type') ?? ''
  if (/^application\/json\b/i.test(contentType)) {
    c.req.formData = () => Promise.reject(new HTTPException(415))
    return undefined
  }
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType))
    return c.req.raw.body === null ? undefined : 'notAForm'

  const form = await c.req.formData().catch(() => undefined)
  return form && isSane(form) ? undefined : 'malformed'
}

/** No browser sends a zero letter, and PostgreSQL keeps none. */
function isSane(form: FormData): boolean {
  let count = 0
  for (const [name, value] of form) {
    if (++count > most.fields || name.length > most.name) return false
    if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) return false
  }
  return true
}

/** An address that can be decoded, and holds nothing that cannot be asked of the database. */
export function isSaneAddress(url: string): boolean {
  if (url.length > 8000) return false
  try {
    return !decodeURIComponent(url.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}
