// The Cloud Signature Consortium's API, version 2, as the standard writes it; authorising may be answered later.
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { admission, authorisation, chainIn, credential, credentials, signatures, valuesIn } from './csc-answers.ts'
import { askCsc } from './csc-question.ts'
import { inBase64 } from './post-json.ts'
import {
  isRefused,
  type Patience,
  type RemoteCertificate,
  type SignedValues,
  type Signer,
  type SignerRefusal,
  type SignOrder,
  usualPatience,
} from './signer.ts'

/** `base` up to and without `/oauth2`: …/csc/v2. */
export type CscAccess = { base: string; clientId: string; clientSecret: string; signAlgo: 'rsa' | 'ecdsa' }

const sha256 = '2.16.840.1.101.3.4.2.1'
const algorithms = { rsa: '1.2.840.113549.1.1.11', ecdsa: '1.2.840.10045.4.3.2' }
const later = z.object({ handle: z.string().min(1) })

type Admitted = { token: string; milliseconds: number }

export function cscV2(access: CscAccess, patience: Patience = usualPatience): Signer {
  const at = (path: string) => `${access.base}/${path}`

  async function admit(): Promise<Admitted | SignerRefusal> {
    const body = { grant_type: 'client_credentials', client_id: access.clientId, client_secret: access.clientSecret }
    const admitted = await askCsc({ url: at('oauth2/token'), body, milliseconds: patience.answer }, admission)
    return isRefused(admitted) ? admitted : { token: admitted.found.access_token, milliseconds: patience.answer }
  }

  /** The activation data, at once or after the person has answered. */
  async function authorise(order: SignOrder, known: Admitted): Promise<{ SAD: string } | SignerRefusal> {
    const hashes = order.hashes.map(inBase64)
    const body = {
      credentialID: order.credential,
      numSignatures: hashes.length,
      hashes,
      hashAlgorithmOID: sha256,
      description: order.title,
    }
    const either = z.union([authorisation, later])
    const first = await askCsc({ url: at('credentials/authorize'), body, ...known }, either)
    if (isRefused(first)) return first
    if ('SAD' in first.found) return first.found
    const { handle } = first.found
    for (const end = Date.now() + patience.person; Date.now() < end; await wait(patience.pause)) {
      const next = await askCsc({ url: at('credentials/authorizeCheck'), body: { handle }, ...known }, either)
      if (isRefused(next) && next.why !== 'no-answer') return next // one lost answer is asked for again
      if (!isRefused(next) && 'SAD' in next.found) return next.found
    }
    return { why: 'ran-out' }
  }

  return {
    async listCertificates(user): Promise<RemoteCertificate[] | SignerRefusal> {
      const known = await admit()
      if (isRefused(known)) return known
      const listed = await askCsc({ url: at('credentials/list'), body: { userID: user }, ...known }, credentials)
      if (isRefused(listed)) return listed
      const found: RemoteCertificate[] = []
      for (const id of listed.found.credentialIDs) {
        const body = { credentialID: id, certificates: 'chain', certInfo: true, authInfo: true }
        const told = await askCsc({ url: at('credentials/info'), body, ...known }, credential)
        if (isRefused(told)) return told
        found.push({ credential: id, chain: chainIn(told.found) })
      }
      return found
    },

    async sign(order): Promise<SignedValues | SignerRefusal> {
      const known = await admit()
      if (isRefused(known)) return known
      const agreed = await authorise(order, known)
      if (isRefused(agreed)) return agreed
      const hashes = order.hashes.map(inBase64)
      const about = { credentialID: order.credential, SAD: agreed.SAD, hashes, hashAlgorithmOID: sha256 }
      const body = { ...about, signAlgo: algorithms[access.signAlgo] }
      const signed = await askCsc({ url: at('signatures/signHash'), body, ...known }, signatures)
      if (isRefused(signed)) return signed
      const values = valuesIn(signed.found)
      return values.length === hashes.length ? { values } : { why: 'wrong-answer' }
    },
  }
}
