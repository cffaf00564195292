// Everything that a reorganisation moves, before it is confirmed. A room that is moved by one adds its line to `foretelling`.
import { createHash } from 'node:crypto'
import type { Context } from '#db/context.ts'
import { changeOf, type TreeChange } from '#foundation/organisation/preview.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import type { Draft, Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import type { Post } from '#foundation/people/post.ts'
import type { Consequence } from './consequence.ts'
import { foretellDuties } from './duty-consequence.reads.ts'
import { foretellRecipients } from './recipient-consequence.reads.ts'

/** Asks only: what it tells must not depend on anything but the tree and what is asked for. */
export type Foretell = (context: Context, change: TreeChange, draft: Draft) => Promise<Consequence>

/** In the order of the page. */
const foretelling: Foretell[] = [foretellDuties, foretellRecipients]

export type Preview = {
  draft: Draft
  acts: Reorganisation[]
  change: TreeChange
  /** Posts that give no rights any more from that day on, because their unit ends. */
  posts: Post[]
  consequences: Consequence[]
  /** Of all the above: what is confirmed is what was shown, or it is shown anew. */
  seen: string
}

export async function previewOf(context: Context, draft: Draft): Promise<Preview> {
  const acts = await listReorganisations(context)
  const change = changeOf(draft, acts)
  const ended = new Set(change.ended.map(({ unit }) => unit.id))
  const posts = (await listPosts(context, draft.on)).filter(({ unit }) => ended.has(unit))
  const consequences: Consequence[] = []
  for (const foretell of foretelling) consequences.push(await foretell(context, change, draft))
  const entered = acts.map(({ id, undone }) => [id, undone !== null])
  const seen = createHash('sha256')
    .update(JSON.stringify([entered, draft, posts, consequences]))
    .digest('hex')
  return { draft, acts, change, posts, consequences, seen }
}
