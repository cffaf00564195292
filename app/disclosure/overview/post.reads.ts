// What waits of papers for somebody: asked once for the home page.
import type { Context } from '#db/context.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { countFailed, listUnopened } from '#paperwork/exchange/delivery.reads.ts'
import type { Carried } from '#paperwork/exchange/delivery.ts'
import { countAsides } from '#paperwork/incoming/aside.reads.ts'
import { followed } from '#paperwork/incoming/followed.reads.ts'
import { listOpenFor } from '#paperwork/incoming/incoming.reads.ts'
import type { Followed } from '#paperwork/incoming/register-paper.rules.ts'

/** `inbox` is what nobody has opened yet. */
export type PostWork = { inbox: Carried[]; incoming: Followed[]; failed: number; asides: number }

export const anyPost = ({ inbox, incoming, failed, asides }: PostWork): boolean =>
  inbox.length + incoming.length + failed + asides > 0

export async function getPostWork(context: Context, actor: Actor): Promise<PostWork> {
  const units = [...new Set(actor.posts.map(({ unit }) => unit))]
  const office = isOffice(actor)
  return {
    inbox: await listUnopened(context, units),
    incoming: await followed(context, await listOpenFor(context, { units, ungiven: office })),
    failed: office ? await countFailed(context) : 0,
    asides: office ? await countAsides(context) : 0,
  }
}
