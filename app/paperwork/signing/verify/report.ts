// What a check of a signed PDF found, as values; the words for it stand in report.words.ts.
import type { ChainStanding } from '../certificates/chain.ts'
import type { Revocation } from '../certificates/revocation.ts'
import type { SubjectName } from '../certificates/subject-name.ts'
import type { Change } from '../changes/change.ts'

/** `altered`: the bytes are not those that were signed. `unreadable`: the signature itself cannot be made out. */
export type Integrity = 'intact' | 'altered' | 'unreadable'

/** `claimed` is what the signing program wrote; only a time stamp proves it. */
export type When = { source: 'time-stamp' | 'claimed'; at: Date } | { source: 'unknown' }

export type SignatureReport = {
  kind: 'signature' | 'time-stamp'
  field: string
  integrity: Integrity
  signer: SubjectName | null
  issuer: SubjectName | null
  reason: string | null
  place: string | null
  when: When
  chain: ChainStanding | null
  revocation: Revocation | null
  mayBeUsed: boolean // by what the certificate says it is for
  covers: { bytes: number; of: number } // from the first byte on, but for the signature itself
  changesAfter: Change[]
}

/**
 * `sound`: every signature is intact, trusted, and nothing unsound came after it.
 * `doubtful`: intact, but who signed, or whether they still might, cannot be told here.
 */
export type Verdict = 'sound' | 'doubtful' | 'unsound' | 'unsigned' | 'unreadable'

export type Report = { verdict: Verdict; bytes: number; signatures: SignatureReport[] }
