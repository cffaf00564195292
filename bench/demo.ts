// The demonstration, served by a process of its own for as long as a measurement takes.
import { clerkLogin } from '../seeds/demo-commune/accounts.ts'
import { type Child, startChild } from './child.ts'

export type Demo = Child & { cookie: string; campaign: string }

/** Logged in as the clerk; `campaign` is the address of the running campaign's page. */
export async function startDemo(): Promise<Demo> {
  const child = await startChild('bench/demo-child.ts', {})
  const cookie = await logIn(child.origin, clerkLogin)
  const list = await fetch(`${child.origin}/campaigns`, { headers: { cookie } })
  const [, path] = /href="(\/campaigns\/[0-9a-f-]{36})"/.exec(await list.text()) ?? []
  if (!path) throw new Error('the demonstration shows no campaign')
  return { ...child, cookie, campaign: child.origin + path }
}

export async function logIn(origin: string, login: { username: string; password: string }): Promise<string> {
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams(login),
  })
  if (answer.status !== 303) throw new Error(`log in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
