// Somebody at a browser who, when no answer comes, presses the button of the same form again until one does.
import { setTimeout as pause } from 'node:timers/promises'
import { cookiesOf } from '../site.ts'

export type Answer = { status: number; to: string; text: string; cookies: string; lost: boolean }
export type Form = Record<string, string | File>

export type Browser = {
  logIn(): Promise<Answer>
  get(page: string): Promise<string>
  /** `number` is that of the form on its page, where it has one. */
  send(page: string, fields: Form): Promise<Answer>
}

/** Answers that never came or were the page for defects; sessions that were forgotten; nobody waits for an answer any more. */
export type Counts = { lost: number; sessions: number; abandoned: boolean }

export function browserOf(origin: string, username: string, counts: Counts): Browser {
  let cookie = ''
  return { logIn, get, send }

  /** A try that the server did not live to answer counts as a wrong one: whoever is locked by that goes on with the session that they have. */
  async function logIn() {
    const before = cookie
    cookie = ''
    const answer = await send('/login', { username, password: 'song-trang-2026' })
    const locked = answer.status === 429 && before !== ''
    if (answer.status !== 303 && !locked) throw new Error(`${username} is not let in: ${answer.status}`)
    cookie = locked ? before : answer.cookies
    return answer
  }

  async function get(page: string): Promise<string> {
    const answer = await insist(() => fetch(origin + page, { headers: { cookie }, redirect: 'manual', ...limited() }))
    if (answer.to.startsWith('/login')) counts.sessions++
    if (answer.status !== 200) throw new Error(`${page}: ${answer.status} ${answer.to}`)
    return answer.text
  }

  function send(page: string, fields: Form): Promise<Answer> {
    const options = { method: 'POST', headers: { origin, cookie }, redirect: 'manual' } as const
    return insist(() => fetch(origin + page, { ...options, body: bodyOf(fields), ...limited() }))
  }

  async function insist(ask: () => Promise<Response>): Promise<Answer> {
    const began = performance.now()
    for (let lost = false; ; lost = true) {
      const answer = await ask()
        .then(read)
        .catch(() => null)
      if (answer && answer.status < 500) return { ...answer, lost }
      counts.lost++
      if (counts.abandoned || performance.now() - began > 90_000)
        throw new Error(`${username} is given no answer: ${answer?.text}`)
      await pause(150)
    }
  }
}

/** An answer counts when all of it has come. */
async function read(answer: Response): Promise<Omit<Answer, 'lost'>> {
  const to = answer.headers.get('location') ?? ''
  return { status: answer.status, to, cookies: cookiesOf(answer), text: await answer.text() }
}

const limited = () => ({ signal: AbortSignal.timeout(20_000) })

function bodyOf(fields: Form): URLSearchParams | FormData {
  const plain = Object.entries(fields).filter((one): one is [string, string] => typeof one[1] === 'string')
  if (plain.length === Object.keys(fields).length) return new URLSearchParams(plain)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
