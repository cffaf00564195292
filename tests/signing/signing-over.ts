// One phone that signs over the net as the page's script does: it asks, signs, gives, and sends again what had no answer.
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Id } from '#kernel/ids.ts'
import type { Phone } from '../../seeds/demo-commune/phone.ts'

export type Attempt = { origin: string; cookie: string; signing: Id<'signing'>; phone: Phone }
export type Tally = { done: number; lostAnswers: number }

export async function signOver({ origin, cookie, signing, phone }: Attempt, tally: Tally): Promise<void> {
  const address = `${origin}/sign/${signing}`
  const page = await again(async () => (await fetch(address, { headers: { cookie } })).text())
  const shown = /data-shown="([^"]+)"/.exec(page)?.[1] ?? ''
  const asked = await send({ act: 'ask', file: shown })
  const value = await phone.sign(Buffer.from(String(asked.attributes), 'base64'))
  await send({ act: 'give', request: String(asked.request), value: Buffer.from(value).toString('base64') })
  tally.done++

  async function send(fields: Record<string, string>): Promise<Record<string, unknown>> {
    const answer = await again(() =>
      fetch(address, { method: 'POST', headers: { origin, cookie }, body: new URLSearchParams(fields) }).then((one) =>
        one.json(),
      ),
    )
    assert.equal(answer.allowed, true, JSON.stringify(answer))
    return answer
  }

  async function again<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let tries = 0; ; tries++) {
      try {
        return await work()
      } catch (error) {
        if (tries === 60) throw error
        tally.lostAnswers++
        await pause(500)
      }
    }
  }
}
