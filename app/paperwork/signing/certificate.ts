// A person's certificate as the installation keeps it.
import type { Id } from '#kernel/ids.ts'
import type { RevocationReason } from './authority/revocation-list.ts'

export type KeptCertificate = {
  id: Id<'signing_certificate'>
  person: Id<'person'>
  personName: string
  serial: string
  certificate: Uint8Array
  issuer: Uint8Array
  device: string | null
  issuedAt: Date
  runsOutAt: Date
  revokedAt: Date | null
  reason: RevocationReason | null
}

export const certificateYears = 2
