// A finding's short name inside its page: enough of its id to be told from a few thousand others.
import type { Id } from '#kernel/ids.ts'

export const keyOf = (id: Id<'finding'>): string => id.slice(0, 8)

/** What follows the review's address so that it opens where the finding stands, in whichever part of a long plan. */
export const atFinding = (id: Id<'finding'>): string => `?finding=${keyOf(id)}#f-${keyOf(id)}`
