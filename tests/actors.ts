// People for tests of rules: each holds one post.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { PostRole } from '#foundation/people/post.ts'
import { newId } from '#kernel/ids.ts'

export const anActor = (unitKind: UnitKind, role: PostRole = 'head'): Actor => ({
  ...{ id: newId<'person'>(), name: 'Một Người', language: 'vi' },
  posts: [{ unit: newId<'unit'>(), unitName: '', unitKind, role, title: '' }],
})
