// Who says how the committee is known, and what such a code may look like. Pure.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { isMailbox } from './delivery.rules.ts'
import { fieldLengths } from './edxml/field-lengths.ts'
import type { ExchangeProfile } from './profile.ts'

export type ProfileRefusal =
  | NotOffice
  | { why: 'code-wrong' }
  | { why: 'name-missing' }
  | { why: 'address-wrong' }
  | { why: 'too-long' }

/** `profile` is null before anything was filled in. The code is opaque: only its letters and its length are looked at. */
export function maySetProfile(actor: Actor, profile: ExchangeProfile | null): Verdict<ProfileRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed || !profile) return office
  const { organCode, organName, address, email, telephone } = profile
  if (!/^[A-Za-z0-9.-]{1,50}$/.test(organCode)) return refuse({ why: 'code-wrong' })
  if (organName === '') return refuse({ why: 'name-missing' })
  if (email !== '' && !isMailbox(email)) return refuse({ why: 'address-wrong' })
  const { OrganName, OrganAdd, Telephone } = fieldLengths
  const fits = organName.length <= OrganName && address.length <= OrganAdd && telephone.length <= Telephone
  return fits ? office : refuse({ why: 'too-long' })
}
