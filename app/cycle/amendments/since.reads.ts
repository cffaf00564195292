// What has been built upon an amendment since it was applied.
import { listCorrections } from '#cycle/duties/correction.reads.ts'
import { listDutiesOfAssignment } from '#cycle/duties/duty.reads.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { listAmendments, listMade } from './amendment.reads.ts'
import type { Since } from './amendment.rules.ts'
import type { Amendment } from './amendment.ts'
import { documentName } from './ground.ts'

/** Opening does not count. What was accepted before stays accepted, and is no act since. */
export async function getSince(context: Context, { id, campaign, appliedAt }: Amendment): Promise<Since> {
  const since: Since = { amendment: null, acted: [], corrected: null }
  if (appliedAt === null) return since
  const later = (await listAmendments(context, campaign)).find(
    (other) => other.status === 'applied' && other.id !== id && other.appliedAt !== null && other.appliedAt > appliedAt,
  )
  since.amendment = later ? documentName(later.document) : null
  for (const { kind, choice, element } of await listMade(context, id)) {
    if (kind !== 'task' || choice !== 'apply' || element === null) continue
    const line = element as Id<'assignment'>
    for (const { status, since: at, unitName } of await listDutiesOfAssignment(context, line))
      if (at > appliedAt && ['handed_in', 'accepted', 'returned'].includes(status)) since.acted.push(unitName)
    const corrected = (await listCorrections(context, line)).find(({ at }) => at > appliedAt)
    since.corrected ??= corrected?.after ?? corrected?.before ?? null
  }
  return { ...since, acted: [...new Set(since.acted)].toSorted() }
}
