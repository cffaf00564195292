// Who sees, opens, sends again and ticks off a delivery; by which channel it goes; when it is tried again. Pure.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { belongsTo, isLeader, isOffice, mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { DocumentRecipient } from '#paperwork/documents/document.ts'
import { type Channel, type Delivery, type DeliveryMove, type DeliveryState, moved } from './delivery.ts'

export type DeliveryRefusal =
  | NotOffice
  | { why: 'not-to-you' }
  | { why: 'not-now'; state: DeliveryState }
  | { why: 'machine-sends' }
  | { why: 'reason-missing' }
  | { why: 'address-wrong' }

/** A unit that is here reads it here; else the address that stands on the document decides. */
export function channelFor({ unit, email, organCode }: DocumentRecipient): {
  channel: Channel
  address: string | null
} {
  if (unit) return { channel: 'here', address: null }
  if (email) return { channel: 'mail', address: email }
  return organCode ? { channel: 'edxml', address: organCode } : { channel: 'paper', address: null }
}

type Seen = Pick<Delivery, 'unit'>

export const maySeeDelivery = (actor: Actor, { unit }: Seen): boolean =>
  isOffice(actor) || isLeader(actor) || (unit !== null && belongsTo(actor, unit))

export const mayOverseeDeliveries = (actor: Actor): boolean => isOffice(actor) || isLeader(actor)

/** "Đã nhận" by whoever holds a post of the unit. */
export function mayAcknowledgeReceipt(
  actor: Actor,
  { unit, state }: Pick<Delivery, 'unit' | 'state'>,
): Verdict<DeliveryRefusal> {
  if (unit === null || !belongsTo(actor, unit)) return refuse({ why: 'not-to-you' })
  return moved(state, 'accept') ? allow : refuse({ why: 'not-now', state })
}

export function mayResend(
  actor: Actor,
  { state, channel }: Pick<Delivery, 'state' | 'channel'>,
): Verdict<DeliveryRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return channel !== 'here' && moved(state, 'resend') ? allow : refuse({ why: 'not-now', state })
}

export const ticks = ['send', 'deliver', 'accept', 'refuse'] as const satisfies DeliveryMove[]
export type Tick = (typeof ticks)[number]

/** What nobody else can tell the product: handed over by hand, sent over the axis, received as somebody said on the telephone. */
export function mayTick(
  actor: Actor,
  { state, channel }: Pick<Delivery, 'state' | 'channel'>,
  ticked: { tick: Tick; reason: string } | null,
): Verdict<DeliveryRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (channel === 'here') return refuse({ why: 'not-now', state })
  if (!ticked) return ticks.some((tick) => moved(state, tick)) ? allow : refuse({ why: 'not-now', state })
  if (channel === 'mail' && ticked.tick === 'send') return refuse({ why: 'machine-sends' })
  if (!moved(state, ticked.tick)) return refuse({ why: 'not-now', state })
  return ticked.tick === 'refuse' && ticked.reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

/** Only over the axis, where the other side can answer by 15 or 16. */
export function mayAskBack(
  actor: Actor,
  delivery: Pick<Delivery, 'state' | 'channel' | 'recall'>,
  reason: string | null,
): Verdict<DeliveryRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  const { state, channel, recall } = delivery
  if (channel !== 'edxml' || recall === 'asked' || !moved(state, 'recall')) return refuse({ why: 'not-now', state })
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

export const isMailbox = (address: string): boolean =>
  address.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(address)

const minutes = [1, 5, 15, 60, 180, 360, 720]

/** Milliseconds until the next try after so many; null when it is enough: a day and a half have passed. */
export function pauseAfter(attempts: number): number | null {
  const pause = minutes[attempts - 1]
  return pause === undefined ? null : pause * 60_000
}

/** The same at every try, so that a mailbox that has the letter already shows it once. */
export const messageIdOf = (delivery: Id<'delivery'>, from: string): string =>
  `<${delivery}@${/@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'thidua.invalid'}>`
