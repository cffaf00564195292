// The sheet that was signed with ink: one brings its photo, another compares it. Pure: no clock, no database, no request.
import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type CommitmentRefusal, type Held, verdictOn } from './commitment.rules.ts'
import { moved, type Sheet } from './commitment.ts'

export type SheetRefusal =
  | CommitmentRefusal
  | { why: 'no-day' }
  | { why: 'day-to-come' }
  | { why: 'no-sheet' }
  | { why: 'file-not-taken'; name: string; refusal: KeepRefusal }
  | { why: 'not-a-checker' }
  | { why: 'brought-it' }
  | { why: 'remark-missing' }

type Brought = { on: Day | null; files: number }

/** `brought` is null before anything was filled in. */
export function mayBringSheet(
  actor: Actor,
  commitment: Held,
  brought: Brought | null,
  today: Day,
): Verdict<SheetRefusal> {
  const verdict = verdictOn(actor, commitment, 'bring-sheet')
  if (!verdict.allowed || brought === null) return verdict
  if (brought.on === null) return refuse({ why: 'no-day' })
  if (brought.on > today) return refuse({ why: 'day-to-come' })
  if (brought.files === 0) return refuse({ why: 'no-sheet' })

  return allow
}

type Waiting = Pick<Sheet, 'broughtBy'> | undefined

/** The office or a leader, and never who brought it: two people have seen the sheet. */
export function mayCheckSheet(actor: Actor, commitment: Held, sheet: Waiting): Verdict<SheetRefusal> {
  if (!isOffice(actor) && !isLeader(actor)) return refuse({ why: 'not-a-checker' })
  if (!sheet || moved(commitment.status, 'sheet-agrees') === null)
    return refuse({ why: 'not-now', status: commitment.status })
  if (sheet.broughtBy === actor.id) return refuse({ why: 'brought-it' })

  return allow
}

export function mayRefuseSheet(actor: Actor, commitment: Held, sheet: Waiting, remark: string): Verdict<SheetRefusal> {
  const verdict = mayCheckSheet(actor, commitment, sheet)
  return verdict.allowed && remark === '' ? refuse({ why: 'remark-missing' }) : verdict
}
