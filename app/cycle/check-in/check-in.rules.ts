// Who may stand at the door, tick by name, and close the list. Pure.
import type { CeremonyStatus } from '#cycle/ceremonies/ceremony.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { EntryKind, StewardRole } from './check-in.ts'

export type DoorRefusal =
  | { why: 'no-steward' }
  | { why: 'not-confirmed'; status: CeremonyStatus }
  | { why: 'scans-only' }

/** `role` is what the office has given to the actor for this ceremony; the office itself supervises. */
export const roleOf = (actor: Actor, role: StewardRole | null): StewardRole | null =>
  isOffice(actor) ? 'supervisor' : role

/** What was seen at the door still comes in when the ceremony is over: a device may have had no network until then. */
export function mayStandAtDoor(
  actor: Actor,
  role: StewardRole | null,
  { status }: { status: CeremonyStatus },
): Verdict<DoorRefusal> {
  if (roleOf(actor, role) === null) return refuse({ why: 'no-steward' })
  return status === 'confirmed' || status === 'held' ? allow : refuse({ why: 'not-confirmed', status })
}

/** A steward scans and nothing else; a name is ticked by a supervisor. */
export function mayLetIn(
  actor: Actor,
  role: StewardRole | null,
  { status, how }: { status: CeremonyStatus; how: EntryKind },
): Verdict<DoorRefusal> {
  const verdict = mayStandAtDoor(actor, role, { status })
  if (!verdict.allowed) return verdict
  return how === 'scan' || roleOf(actor, role) === 'supervisor' ? allow : refuse({ why: 'scans-only' })
}

export type ExcuseRefusal = DoorRefusal | { why: 'reason-missing' }

/** Whoever did not come is absent, unless somebody who supervises says why. `reason` is null before one was asked for. */
export function mayExcuse(
  actor: Actor,
  role: StewardRole | null,
  { status }: { status: CeremonyStatus },
  reason: string | null,
): Verdict<ExcuseRefusal> {
  const verdict = mayLetIn(actor, role, { status, how: 'name' })
  return verdict.allowed && reason === '' ? refuse({ why: 'reason-missing' }) : verdict
}
