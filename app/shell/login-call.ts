// Calls better-auth by its own handler, because its `api` calls skip the limit of the address. Nothing of it is mounted.
import type { Login } from './login.ts'

/** `address` never comes from the request's own headers: whoever chooses it escapes the limit. */
export type Caller = { request: Request; address: string }

type Call = { path: string; body?: object; query?: URLSearchParams; cookies: (name: string) => boolean }

export function callLogin({ auth, origin }: Login, { request, address }: Caller, call: Call): Promise<Response> {
  const headers = new Headers({ origin, 'x-client-address': address })
  const browser = request.headers.get('user-agent')
  if (browser) headers.set('user-agent', browser)
  const cookies = (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .filter((one) => call.cookies(one.split('=')[0] ?? ''))
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))

  const url = new URL(`/api/auth${call.path}`, origin)
  if (call.query) url.search = call.query.toString()
  if (!call.body) return auth.handler(new Request(url, { headers }))
  headers.set('content-type', 'application/json')
  return auth.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(call.body) }))
}

/** The code of better-auth's error, or an empty text. */
export async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}

/** The token of the session that these cookies begin. */
export function tokenIn(cookies: string[]): string | null {
  const found = cookies.find((cookie) => /^[^=]*\.session_token=[^;]/.test(cookie))
  return found ? (decodeURIComponent(found.split(/[=;]/)[1] ?? '').split('.')[0] ?? null) : null
}
