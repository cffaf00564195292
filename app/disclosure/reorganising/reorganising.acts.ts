// A previewed reorganisation confirmed: the tree, and the posts that go on in the units that take over.
import type { Context } from '#db/context.ts'
import { holdOrganisation, reorganise } from '#foundation/organisation/reorganisation.acts.ts'
import type { Draft } from '#foundation/organisation/reorganisation.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { carryPosts } from '#foundation/people/carry.acts.ts'
import type { Carried } from '#foundation/people/carry.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { previewOf } from './consequence.reads.ts'
import { type ConfirmRefusal, mayConfirm, mayLeaveOffice, offersFor } from './reorganising.rules.ts'

type Confirmed = Allowed & { reorganisation: Id<'reorganisation'> }

/** `seen` is that of the preview which was shown; `carried` are the posts that were chosen on it. */
export async function confirmReorganisation(
  context: Context,
  { draft, seen, carried }: { draft: Draft; seen: string; carried: Carried[] },
): Promise<Confirmed | Refused<ConfirmRefusal>> {
  await holdOrganisation(context)
  const preview = await previewOf(context, draft)
  const verdict = mayConfirm(seen, preview.seen)
  if (!verdict.allowed) return verdict
  const offered = carried.filter(({ post, unit }) =>
    preview.posts.some((one) => one.id === post && offersFor(one, preview.change).units.some(({ id }) => id === unit)),
  )
  const office = mayLeaveOffice(preview.change, await listPosts(context, draft.on), offered)
  if (!office.allowed) return office

  const entered = await reorganise(context, await getActor(context), draft)
  if (entered.allowed) await carryPosts(context, { ...entered, on: draft.on, posts: offered })
  return entered
}
