// Whether a previewed reorganisation may be confirmed, and which posts it offers to carry over. Pure.
import type { TreeChange } from '#foundation/organisation/preview.rules.ts'
import type { ReorganiseRefusal } from '#foundation/organisation/reorganisation.rules.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Carried } from '#foundation/people/carry.ts'
import type { Post } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type OwnRefusal = { why: 'shown-is-old' } | { why: 'office-empty' }
export type ConfirmRefusal = ReorganiseRefusal | OwnRefusal

/** What is confirmed must be what was shown: somebody else may have changed the tree meanwhile. */
export const mayConfirm = (shown: string, now: string): Verdict<ConfirmRefusal> =>
  shown === now ? allow : refuse({ why: 'shown-is-old' })

/** `posts` are all that are held on the day, `carried` those that go on elsewhere: somebody must hold a post in an office. */
export function mayLeaveOffice(
  { ended, after }: TreeChange,
  posts: Post[],
  carried: Carried[],
): Verdict<ConfirmRefusal> {
  if (!ended.some(({ unit }) => unit.kind === 'party_office')) return allow
  const offices = new Set(after.filter(({ kind }) => kind === 'party_office').map(({ id }) => id))
  const held = [...posts.filter(({ to }) => to === null), ...carried].some(({ unit }) => offices.has(unit))
  return held ? allow : refuse({ why: 'office-empty' })
}

/** Where a post may go on: the successors of its unit. The first is proposed, unless two heads would meet there. */
export function offersFor(post: Post, { ended }: TreeChange): { units: Unit[]; proposed: Id<'unit'> | null } {
  const units = ended.find(({ unit }) => unit.id === post.unit)?.successors ?? []
  const own = units.filter(({ kind }) => kind !== 'superior_committee' && kind !== 'superior_body')
  const [first] = own
  const meets = ended.filter(({ successors }) => successors.some(({ id }) => id === first?.id)).length > 1
  const leads = post.role === 'head' || post.role === 'deputy'
  return { units: own, proposed: first && !(meets && leads) ? first.id : null }
}
