// One question to a provider: JSON there and back, within a time and a size, and only of the form that was agreed on.
import type { ZodType } from 'zod'
import type { SignerRefusal } from './signer.ts'

export type Question = { url: string; body: unknown; token?: string; milliseconds: number }
export type Answered<Found> = { status: number; found: Found }

const largest = 1024 * 1024

/** An answer of another form is `wrong-answer`; 401 and 403 are `not-admitted`; none at all is `no-answer`. */
export async function postJson<Found>(
  question: Question,
  form: ZodType<Found>,
): Promise<Answered<Found> | SignerRefusal> {
  const { url, body, token, milliseconds } = question
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  try {
    const signal = AbortSignal.timeout(milliseconds)
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error', signal })
    if (answer.status === 401 || answer.status === 403) return { why: 'not-admitted' }
    if (answer.status >= 500) return { why: 'no-answer' }
    return read(answer.status, await answer.text(), form)
  } catch {
    return { why: 'no-answer' } // refused, reset, too slow: fetch throws the same for all
  }
}

function read<Found>(status: number, text: string, form: ZodType<Found>): Answered<Found> | SignerRefusal {
  if (text.length > largest) return { why: 'wrong-answer' }
  try {
    const parsed = form.safeParse(JSON.parse(text))
    return parsed.success ? { status, found: parsed.data } : { why: 'wrong-answer' }
  } catch {
    return { why: 'wrong-answer' }
  }
}

/** Some write lines into their base64. */
export const bytesIn = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64.replace(/\s/g, ''), 'base64'))

export const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
