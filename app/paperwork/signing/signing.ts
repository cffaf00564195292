// One PDF that several people sign in turn, each in a place of their own.
import type { Id } from '#kernel/ids.ts'

export type SigningPlace = {
  position: number
  field: string
  label: string
  person: Id<'person'>
  personName: string
  signedAt: Date | null
  signer: string | null // as the certificate names them
}

export type Signing = {
  id: Id<'signing'>
  title: string
  file: Id<'file'>
  openedBy: Id<'person'>
  places: SigningPlace[]
}

/** A signature that was begun: the phone has what it signs, and the value has not come back yet. */
export type SignatureRequest = {
  id: Id<'signature_request'>
  signing: Id<'signing'>
  position: number
  person: Id<'person'>
  certificate: Id<'signing_certificate'>
  preparedFile: Id<'file'>
  holeFrom: number
  holeTo: number
  attributes: Uint8Array
  askedAt: Date
  runsOutAt: Date
  endedAs: 'signed' | 'dropped' | 'ran-out' | null
}

/** How long one person keeps the others waiting who are to sign after them. */
export const requestMinutes = 10
