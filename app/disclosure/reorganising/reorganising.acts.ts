// A previewed reorganisation confirmed: the tree, the posts that go on in the units that take over, and whose the duties are.
import { divideDuties } from '#cycle/duties/divide.acts.ts'
import type { Context } from '#db/context.ts'
import { holdOrganisation, reorganise } from '#foundation/organisation/reorganisation.acts.ts'
import type { Draft } from '#foundation/organisation/reorganisation.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { carryPosts } from '#foundation/people/carry.acts.ts'
import type { Carried } from '#foundation/people/carry.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { type Preview, previewOf } from './consequence.reads.ts'
import type { DutyMove } from './consequence.ts'
import { chosenOf } from './dividing.rules.ts'
import { type ConfirmRefusal, mayConfirm, mayLeaveOffice, offersFor } from './reorganising.rules.ts'

type Confirmed = Allowed & { reorganisation: Id<'reorganisation'> }

/** What was chosen of the duties: `said` of each, and of the `rest`; empty is left open. */
export type Division = { said: Map<string, string>; rest: string }

const undivided: Division = { said: new Map(), rest: '' }

type Confirming = { draft: Draft; seen: string; carried: Carried[]; division?: Division }

/** `seen` is that of the preview which was shown; `carried` are the posts that were chosen on it. */
export async function confirmReorganisation(
  context: Context,
  { draft, seen, carried, division = undivided }: Confirming,
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
  if (!entered.allowed) return entered
  await carryPosts(context, { ...entered, on: draft.on, posts: offered })
  const divided = chosenOf(movesOf(preview), division.said, division.rest)
  await divideDuties(context, { ...entered, on: draft.on, divided })
  return entered
}

const movesOf = ({ consequences }: Preview): DutyMove[] =>
  consequences.flatMap((one) => (one.of === 'duties' ? one.passing : []))
