// What a whole list would do, and whether it may be imported. Pure: no clock, no database, no request.
import { createHash } from 'node:crypto'
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { KnownPerson } from '#foundation/people/person.ts'
import type { Post } from '#foundation/people/post.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Judged, Outcome } from './judged.ts'
import { judgePersonRows } from './person-rows.rules.ts'
import type { ReadRefusal, Roster, RosterRow } from './roster.ts'
import { judgeUnitRows } from './unit-rows.rules.ts'

export type There = { units: Unit[]; people: KnownPerson[]; posts: Post[] }
export type BringRefusal = NotOffice | ReadRefusal
export type ImportRefusal =
  | NotOffice
  | { why: 'is-over' }
  | { why: 'has-errors'; count: number }
  | { why: 'nothing-new' }
  | { why: 'changed-meanwhile' }
export type DropRefusal = NotOffice | { why: 'is-over' } | { why: 'goes-on' }

/** `units` and `posts` are all that ever were. */
export function judgeRoster(all: RosterRow[], { units, people, posts }: There): Judged {
  const about = (sheet: RosterRow['sheet']) => all.filter((row) => row.sheet === sheet)
  const offices = new Set(units.filter(({ kind }) => kind === 'party_office').map(({ id }) => id))
  const first = judgeUnitRows(about('unit'), units)
  const second = judgePersonRows(about('person'), { people, posts, offices, units: first.named })
  const rows = [...first.rows, ...second.rows]
  const plan = { units: first.planned, ...second.plan }
  const counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, wrong: 0 }
  for (const { outcome } of rows) counts[outcome]++
  return {
    rows,
    plan,
    counts,
    digest: createHash('sha256')
      .update(JSON.stringify([plan, counts]))
      .digest('hex'),
  }
}

/** `digest` is what the preview said that somebody confirms: when anything has changed since, it is shown again first. */
export function mayImport(
  actor: Actor,
  { state }: Pick<Roster, 'state'>,
  { judged, digest }: { judged: Judged; digest: string },
): Verdict<ImportRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (state !== 'draft') return refuse({ why: 'is-over' })
  if (judged.counts.wrong > 0) return refuse({ why: 'has-errors', count: judged.counts.wrong })
  if (judged.counts.new + judged.counts.changed === 0) return refuse({ why: 'nothing-new' })
  return judged.digest === digest ? allow : refuse({ why: 'changed-meanwhile' })
}

export function mayDrop(actor: Actor, { state }: Pick<Roster, 'state'>, goesOn: boolean): Verdict<DropRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (state !== 'draft') return refuse({ why: 'is-over' })
  return goesOn ? refuse({ why: 'goes-on' }) : allow
}
