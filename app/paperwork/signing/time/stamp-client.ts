// Asks a time-stamp authority, within a time; its answer is checked before anybody relies on it.
import { readTimeStamp, type TimeStamp } from '../cms/time-stamp.ts'
import { Malformed } from '../der/malformed.ts'
import { membersOf, readDer, same, smallOf } from '../der/read.ts'
import { writeStampRequest } from './stamp-request.ts'

export type StampRefusal = { why: 'no-answer' | 'refused' | 'wrong-answer' }
export type Stamped = { token: Uint8Array; stamp: TimeStamp } | StampRefusal

/** Sends a request and gives the answer's bytes; throws where none came. */
export type AskStamp = (request: Uint8Array) => Promise<Uint8Array>

const largestAnswer = 64 * 1024

export const overHttp =
  (url: string, milliseconds = 4000): AskStamp =>
  async (request) => {
    const answer = await fetch(url, {
      ...{ method: 'POST', body: new Uint8Array(request), redirect: 'error' },
      headers: { 'content-type': 'application/timestamp-query' },
      signal: AbortSignal.timeout(milliseconds),
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (!answer.ok || bytes.length > largestAnswer)
      throw new Error(`the time-stamp authority answered ${answer.status}`)
    return bytes
  }

/** A stamp over the bytes. The authority's certificate is judged where the file is checked, not here. */
export async function stampOver(bytes: Uint8Array[], ask: AskStamp): Promise<Stamped> {
  const { request, nonce } = writeStampRequest(bytes)
  const answer = await ask(request).catch(() => null)
  if (!answer) return { why: 'no-answer' }
  try {
    const [status, token] = membersOf(readDer(answer))
    if (smallOf(membersOf(status)[0]) > 1 || !token) return { why: 'refused' }
    const stamp = readTimeStamp(token.raw, bytes)
    const named = membersOf(readDer(stamp.data.content ?? new Uint8Array())).slice(3)
    return named.some(({ raw }) => same(raw, nonce)) ? { token: token.raw, stamp } : { why: 'wrong-answer' }
  } catch (error) {
    if (error instanceof Malformed) return { why: 'wrong-answer' }
    throw error
  }
}

export const isStamped = (stamped: Stamped): stamped is Exclude<Stamped, StampRefusal> => 'token' in stamped
