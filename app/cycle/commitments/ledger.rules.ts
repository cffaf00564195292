// Who says what became of a promise, who words it anew, and who takes it over. Pure: no clock, no database, no request.
import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import { belongsTo } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { handles } from './commitment.rules.ts'
import { type Commitment, isSigned, type Line } from './commitment.ts'

export type LedgerRefusal =
  | { why: 'not-of-the-unit' }
  | { why: 'not-signed' }
  | { why: 'changed-already' }
  | { why: 'reason-missing' }
  | { why: 'nothing-changed' }
  | { why: 'file-not-taken'; name: string; refusal: KeepRefusal }

type Promised = Pick<Commitment, 'status' | 'holder'>

/** The unit that promised it and the office, also after the campaign. What an addendum has changed is closed. */
export function maySayOf(
  actor: Actor,
  commitment: Promised,
  line: Pick<Line, 'unit' | 'state'>,
  reason: string | null,
): Verdict<LedgerRefusal> {
  if (!handles(actor, commitment.holder ?? line.unit)) return refuse({ why: 'not-of-the-unit' })
  if (!isSigned(commitment.status)) return refuse({ why: 'not-signed' })
  if (line.state === 'changed') return refuse({ why: 'changed-already' })
  if (reason === '') return refuse({ why: 'reason-missing' })

  return allow
}

type Addendum = { reason: string; changes: number }

/** An addendum is signed as the commitment itself was; until then the old words hold. */
export function mayAmendCommitment(
  actor: Actor,
  commitment: Promised,
  addendum: Addendum | null,
): Verdict<LedgerRefusal> {
  if (!handles(actor, commitment.holder)) return refuse({ why: 'not-of-the-unit' })
  if (!isSigned(commitment.status)) return refuse({ why: 'not-signed' })
  if (addendum?.reason === '') return refuse({ why: 'reason-missing' })
  if (addendum?.changes === 0) return refuse({ why: 'nothing-changed' })

  return allow
}

export type TakeoverRefusal =
  | { why: 'not-a-head' }
  | { why: 'not-a-successor' }
  | { why: 'not-signed' }
  | { why: 'words-missing' }

/** `units`: who may stand by it today – its own unit while it lives, its successors after. `words` is null before any were said. */
export function mayTakeOver(
  actor: Actor,
  { status }: Promised,
  units: Id<'unit'>[],
  words: string | null,
): Verdict<TakeoverRefusal> {
  const own = units.filter((unit) => belongsTo(actor, unit))
  if (own.length === 0) return refuse({ why: 'not-a-successor' })
  const leads = actor.posts.some(({ unit, role }) => own.includes(unit) && role === 'head')
  if (!leads) return refuse({ why: 'not-a-head' })
  if (!isSigned(status)) return refuse({ why: 'not-signed' })
  if (words === '') return refuse({ why: 'words-missing' })

  return allow
}
