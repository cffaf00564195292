// Whom a check believes, and what it knows of revoked certificates.
import { type Certificate, readCertificate } from '../certificates/certificate.ts'
import { type RevocationList, readRevocationList } from '../certificates/revocation-list.ts'
import { Malformed } from '../der/malformed.ts'

/** DER of each; `at` is the day of the check. Bytes only: it travels to the thread that checks. */
export type Trust = { roots: Uint8Array[]; authorities: Uint8Array[]; revocationLists: Uint8Array[]; at: Date }

export type OpenedTrust = { roots: Certificate[]; known: Certificate[]; lists: RevocationList[]; at: Date }

export const openTrust = ({ roots, authorities, revocationLists, at }: Trust): OpenedTrust => ({
  roots: roots.map(readCertificate),
  known: authorities.map(readCertificate),
  lists: revocationLists.map(readRevocationList),
  at,
})

/** What a file brings along is tried too; what cannot be read of it is left out. */
export function tried<Found>(all: Uint8Array[], read: (one: Uint8Array) => Found): Found[] {
  return all.flatMap((one) => {
    try {
      return [read(one)]
    } catch (error) {
      if (error instanceof Malformed) return []
      throw error
    }
  })
}
