// The person who is logged in, with the posts held today and those stood in for: all rights follow from these.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import type { PostRole } from './post.ts'

export type Holding = {
  unit: Id<'unit'>
  unitName: string
  unitKind: UnitKind
  role: PostRole
  title: string
  /** Whose post it is, where somebody stands in for a while: shown as "thay …". */
  insteadOf?: string | null
}

export type Actor = {
  id: Id<'person'>
  name: string
  language: Language
  posts: Holding[]
}
