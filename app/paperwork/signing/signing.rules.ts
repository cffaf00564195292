// Who signs when: one after the other, each with a certificate that counts. Pure: no clock, no database, no request.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { counts } from './certificate.rules.ts'
import type { KeptCertificate } from './certificate.ts'
import type { SignatureRequest, Signing, SigningPlace } from './signing.ts'

export type OpenRefusal = { why: 'nobody-to-sign' } | { why: 'not-concerned' }
export type AskRefusal =
  | { why: 'all-signed' }
  | { why: 'not-your-turn'; turn: string }
  | { why: 'no-certificate' }
  | { why: 'another-signs'; until: Date }
export type GiveRefusal =
  | { why: 'not-yours' }
  | { why: 'over' }
  | { why: 'ran-out' }
  | { why: 'no-certificate' }
  | { why: 'wrong-value' }

/** Whoever is to sign, and the office for them. */
export function mayOpenSigning(actor: Actor, people: Id<'person'>[]): Verdict<OpenRefusal> {
  if (people.length === 0) return refuse({ why: 'nobody-to-sign' })
  return isOffice(actor) || people.includes(actor.id) ? allow : refuse({ why: 'not-concerned' })
}

export const nextPlace = ({ places }: Pick<Signing, 'places'>): SigningPlace | null =>
  places.find(({ signedAt }) => signedAt === null) ?? null

/** `pending` is what another has begun; it counts until it runs out. */
export function mayAsk(
  actor: Pick<Actor, 'id'>,
  signing: Pick<Signing, 'places'>,
  now: Date,
  { certificate, pending }: { certificate: KeptCertificate | null; pending: SignatureRequest | null },
): Verdict<AskRefusal> {
  const place = nextPlace(signing)
  if (!place) return refuse({ why: 'all-signed' })
  if (place.person !== actor.id) return refuse({ why: 'not-your-turn', turn: place.personName })
  if (!certificate || !counts(certificate, now)) return refuse({ why: 'no-certificate' })
  const isHeld = pending !== null && pending.person !== actor.id && pending.runsOutAt > now
  return isHeld ? refuse({ why: 'another-signs', until: pending.runsOutAt }) : allow
}

/** `fits` is whether the value is the certificate's over exactly what was asked. */
export function mayGive(
  actor: Pick<Actor, 'id'>,
  request: SignatureRequest,
  now: Date,
  { certificate, fits }: { certificate: KeptCertificate; fits: boolean },
): Verdict<GiveRefusal> {
  if (request.person !== actor.id) return refuse({ why: 'not-yours' })
  if (request.endedAs) return refuse({ why: 'over' })
  if (request.runsOutAt <= now) return refuse({ why: 'ran-out' })
  if (!counts(certificate, now)) return refuse({ why: 'no-certificate' })
  return fits ? allow : refuse({ why: 'wrong-value' })
}
