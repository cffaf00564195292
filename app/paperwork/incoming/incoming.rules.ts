// Who registers, gives, works on and ends what came in. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { belongsTo, isLeader, isOffice, mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { type Day, daysBetween } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Giving, IncomingAssignment } from './assignment.ts'
import { type Incoming, type IncomingMove, type IncomingStatus, isOpen, moved } from './incoming.ts'

export type NotNow = { why: 'not-now'; status: IncomingStatus }
export type WorkRefusal = { why: 'not-given-to-you' } | NotNow | { why: 'text-missing' }
export type AnswerRefusal = WorkRefusal | { why: 'not-issued' }
export type GiveRefusal = { why: 'not-giving' } | NotNow | { why: 'deadline-past' } | { why: 'not-of-that-unit' }
export type EndRefusal = NotOffice | NotNow | { why: 'reason-missing' } | { why: 'no-recall' }

type Given = Pick<IncomingAssignment, 'unit' | 'person'> | null

/** What comes in is not everybody's: the office, the leaders, and whoever it is or was given to. */
export const maySeeIncoming = (actor: Actor, given: Pick<IncomingAssignment, 'unit'>[]): boolean =>
  isOffice(actor) || isLeader(actor) || given.some(({ unit }) => belongsTo(actor, unit))

export const mayRegister = (actor: Actor): Verdict<NotOffice> => mayRunOffice(actor)

/** By the office and the leaders; `giving` is null before anything was filled in, `members` are of the unit chosen. */
export function mayGive(
  actor: Actor,
  { status }: Pick<Incoming, 'status'>,
  giving: (Giving & { today: Day; members: string[] }) | null,
): Verdict<GiveRefusal> {
  if (!isOffice(actor) && !isLeader(actor)) return refuse({ why: 'not-giving' })
  if (moved(status, 'assign') === null) return refuse({ why: 'not-now', status })
  if (giving?.deadline && giving.deadline < giving.today) return refuse({ why: 'deadline-past' })
  if (giving?.person && !giving.members.includes(giving.person)) return refuse({ why: 'not-of-that-unit' })
  return allow
}

/** Whoever holds a post of the unit that has it; also where one person of it was named, so that none waits for one who is ill. */
export function mayWork(actor: Actor, { status }: Pick<Incoming, 'status'>, given: Given): Verdict<WorkRefusal> {
  if (!given || !belongsTo(actor, given.unit)) return refuse({ why: 'not-given-to-you' })
  return isOpen(status) ? allow : refuse({ why: 'not-now', status })
}

export function mayTell(
  actor: Actor,
  incoming: Pick<Incoming, 'status'>,
  given: Given,
  text: string | null,
): Verdict<WorkRefusal> {
  const verdict = isOffice(actor) && isOpen(incoming.status) ? allow : mayWork(actor, incoming, given)
  return verdict.allowed && text === '' ? refuse({ why: 'text-missing' }) : verdict
}

/** Whoever works on it, and the office for what needs no work. */
export function mayFinish(actor: Actor, incoming: Pick<Incoming, 'status'>, given: Given): Verdict<WorkRefusal> {
  const verdict = isOffice(actor) && isOpen(incoming.status) ? allow : mayWork(actor, incoming, given)
  if (verdict.allowed && moved(incoming.status, 'finish') === null)
    return refuse({ why: 'not-now', status: incoming.status })
  return verdict
}

/** What is not for this committee goes back with a reason, before anybody works on it. */
export const mayReturn = (actor: Actor, incoming: Pick<Incoming, 'status'>, reason: string | null) =>
  mayEnd(actor, incoming, 'return', reason)

/** Only where the sender has asked for it back. */
export function mayAnswerRecall(actor: Actor, incoming: Pick<Incoming, 'status' | 'recall'>): Verdict<EndRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (incoming.recall !== 'asked') return refuse({ why: 'no-recall' })
  return moved(incoming.status, 'recall') ? allow : refuse({ why: 'not-now', status: incoming.status })
}

function mayEnd(
  actor: Actor,
  { status }: Pick<Incoming, 'status'>,
  move: IncomingMove,
  reason: string | null,
): Verdict<EndRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (moved(status, move) === null) return refuse({ why: 'not-now', status })
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

export type Pace = { kind: 'none' | 'over' } | { kind: 'late' | 'soon' | 'due'; days: number }

/** How it stands against its day, if it has one and is still open. */
export function paceOf(status: IncomingStatus, deadline: Day | null, today: Day): Pace {
  if (!isOpen(status)) return { kind: 'over' }
  if (!deadline) return { kind: 'none' }
  const days = daysBetween(today, deadline)
  return { kind: days < 0 ? 'late' : days <= 3 ? 'soon' : 'due', days }
}
