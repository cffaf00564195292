// What a list would do if it were imported now: row by row, and as a plan that can be carried out.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { CellFault, Column, RosterRow } from './roster.ts'

export type Outcome = 'new' | 'changed' | 'same' | 'wrong'

/** What is wrong in a column of a row. `row` is another row of the same sheet, `name` what is there instead. */
export type Problem = { column: Column } & (
  | { why: CellFault['why'] }
  | { why: 'missing' }
  | { why: 'day-odd' }
  | { why: 'kind-unknown' }
  | { why: 'role-unknown' }
  | { why: 'name-odd' }
  | { why: 'phone-odd' }
  | { why: 'twice-in-file'; row: number }
  | { why: 'overlaps-in-file'; row: number }
  | { why: 'unit-differs'; there: string }
  | { why: 'parent-unknown' }
  | { why: 'parent-wrong'; row: number }
  | { why: 'parent-loop' }
  | { why: 'parent-later'; on: Day }
  | { why: 'unit-unknown' }
  | { why: 'unit-wrong'; row: number }
  | { why: 'before-unit'; on: Day }
  | { why: 'after-unit'; on: Day }
  | { why: 'to-before-from' }
  | { why: 'person-unclear' }
  | { why: 'holds-it-already'; title: string }
  | { why: 'post-ended-else'; on: Day }
  | { why: 'ends-in-office' }
)

/** Not wrong, but worth a look. */
export type Remark = 'same-name'

export type JudgedRow = RosterRow & { outcome: Outcome; problems: Problem[]; remarks: Remark[] }

/** What is there, or what this list makes: then its key. */
export type Ref<Noun extends string> = { known: Id<Noun> } | { planned: string }

export type PlannedUnit = {
  key: string
  name: string
  shortName: string | null
  kind: UnitKind
  parent: Ref<'unit'> | null
  from: Day
}
export type PlannedPerson = { key: string; name: string; phone: string | null }
export type PlannedPost = {
  person: Ref<'person'>
  unit: Ref<'unit'>
  role: PostRole
  title: string
  from: Day
  to: Day | null
}

export type Plan = {
  /** Those above before those below. */
  units: PlannedUnit[]
  people: PlannedPerson[]
  posts: PlannedPost[]
  phones: { person: Id<'person'>; name: string; phone: string }[]
  ends: { post: Id<'post'>; on: Day }[]
}

export type Judged = { rows: JudgedRow[]; plan: Plan; counts: Record<Outcome, number>; digest: string }
