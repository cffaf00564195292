// The secret address of one's own calendar: made and made anew, told once; or taken away.
import { randomBytes } from 'node:crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayEnter, type NoPost } from '#foundation/people/actor.rules.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { hashOfToken } from './calendar.reads.ts'
import { putLink, removeLink } from './link.writes.ts'

/** An address that was given out before is worth nothing from now on. */
export async function renewCalendarLink(context: Context): Promise<(Allowed & { token: string }) | Refused<NoPost>> {
  const verdict = mayEnter(await getActor(context))
  if (!verdict.allowed) return verdict
  const token = randomBytes(24).toString('base64url')
  await putLink(context, hashOfToken(token))
  await record(context, 'calendar-link.renewed', context.actor)
  return { allowed: true, token }
}

export async function dropCalendarLink(context: Context): Promise<Verdict<NoPost>> {
  const verdict = mayEnter(await getActor(context))
  if (verdict.allowed) {
    await removeLink(context)
    await record(context, 'calendar-link.dropped', context.actor)
  }

  return verdict
}
