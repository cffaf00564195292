// The one port behind which every provider of signatures stands: it is asked whose certificates there are, and to sign hashes.

/** `certificate` and what leads from it upwards, in DER, the signer's own first. */
export type RemoteCertificate = { credential: string; chain: Uint8Array[] }

/** `hashes` are SHA-256 of signed attributes; `transaction` is ours, so that the same order sent again is one order. */
export type SignOrder = {
  user: string
  credential: string
  transaction: string
  title: string
  hashes: Uint8Array[]
}

/**
 * `no-answer`: the provider was not reached, or its answer was lost: nobody knows whether the person was asked.
 * `rejected`: the person said no. `ran-out`: they did not say anything in time.
 */
export type SignerRefusal = {
  why: 'no-answer' | 'not-admitted' | 'wrong-answer' | 'rejected' | 'ran-out' | 'unknown-user'
}

/** One bare value for each hash, in their order. */
export type SignedValues = { values: Uint8Array[] }

export type Signer = {
  listCertificates(user: string): Promise<RemoteCertificate[] | SignerRefusal>
  /** Waits until the person has answered on their phone, or has not in time. */
  sign(order: SignOrder): Promise<SignedValues | SignerRefusal>
}

/** `answer` bounds one request, `person` the whole time that somebody has to touch their phone. In milliseconds. */
export type Patience = { answer: number; person: number; pause: number }
export const usualPatience: Patience = { answer: 10_000, person: 120_000, pause: 2000 }

export const isRefused = (outcome: object): outcome is SignerRefusal => 'why' in outcome
