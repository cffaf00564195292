// A post that goes on in the unit that took over from its own.
import type { Id } from '#kernel/ids.ts'

/** The post as it was held, and the unit in which it goes on. */
export type Carried = { post: Id<'post'>; unit: Id<'unit'> }
