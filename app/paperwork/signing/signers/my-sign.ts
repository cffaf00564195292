// Viettel MySign: CSC version 1 behind a login of its own (Ascertia ADSS). Authorising waits until the person has touched their phone.
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

/** `user` is as the provider writes it: CMT_… for a person, MST_… for an organisation. */
export type MySignAccess = { base: string; clientId: string; clientSecret: string; profile: string }

const sha256 = '2.16.840.1.101.3.4.2.1'
const rsa = '1.2.840.113549.1.1.1'

export function mySign(access: MySignAccess, patience: Patience = usualPatience): Signer {
  const csc = `${access.base}/adss/service/ras/csc/v1`
  const login = (user: string) => {
    const { clientId, clientSecret, profile } = access
    const body = { client_id: clientId, client_secret: clientSecret, user_id: user, profile_id: profile }
    return askCsc({ url: `${access.base}/adss/service/ras/v1/login`, body, milliseconds: patience.answer }, admission)
  }

  return {
    async listCertificates(user): Promise<RemoteCertificate[] | SignerRefusal> {
      const admitted = await login(user)
      if (isRefused(admitted)) return admitted
      const known = { token: admitted.found.access_token, milliseconds: patience.answer }
      const listed = await askCsc({ url: `${csc}/credentials/list`, body: { userID: user }, ...known }, credentials)
      if (isRefused(listed)) return listed
      const found: RemoteCertificate[] = []
      for (const id of listed.found.credentialIDs) {
        const body = { credentialID: id, certificates: 'chain', certInfo: true, authInfo: true }
        const told = await askCsc({ url: `${csc}/credentials/info`, body, ...known }, credential)
        if (isRefused(told)) return told
        found.push({ credential: id, chain: chainIn(told.found) })
      }
      return found
    },

    async sign(order): Promise<SignedValues | SignerRefusal> {
      const admitted = await login(order.user)
      if (isRefused(admitted)) return admitted
      const token = admitted.found.access_token
      const common = commonOf(order)
      const asking = { url: `${csc}/credentials/authorize`, body: { ...common, numSignatures: order.hashes.length } }
      const agreed = await askCsc({ ...asking, token, milliseconds: patience.person }, authorisation)
      if (isRefused(agreed)) return agreed
      const body = { ...common, SAD: agreed.found.SAD, hashAlgo: sha256, signAlgo: rsa }
      const signing = { url: `${csc}/signatures/signHash`, body, token, milliseconds: patience.answer }
      const signed = await askCsc(signing, signatures)
      if (isRefused(signed)) return signed
      const values = valuesIn(signed.found)
      return values.length === order.hashes.length ? { values } : { why: 'wrong-answer' }
    },
  }
}

const commonOf = ({ credential, transaction, title, hashes }: SignOrder) => ({
  credentialID: credential,
  documents: hashes.map((_, index) => ({ document_id: `${transaction}-${index + 1}`, document_name: title })),
  hash: hashes.map(inBase64),
})
