// VNPT SmartCA: REST of its own. An order is put in, the person answers in the app, and the order is asked after until then.
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { bytesIn, postJson } from './post-json.ts'
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

export type SmartCaAccess = { base: string; spId: string; spPassword: string }

/** Clients in use take 200 for success, others 0: both are. */
const code = z.union([z.literal(200), z.literal(0)])
const answered = <Data extends z.ZodType>(data: Data) => z.object({ status_code: code, data })
const failed = z.object({ status_code: z.number(), message: z.string().nullish() })

const certificate = z.object({
  serial_number: z.string(),
  cert_data: z.string().min(1),
  chain_data: z.object({ ca_cert: z.string(), root_cert: z.string() }).partial().nullish(),
})
const certificates = answered(z.object({ user_certificates: z.array(certificate) }))
const ordered = answered(z.object({ tran_code: z.string().min(1) }))
const value = z.object({ signature_value: z.string().min(1) })
const state = z.object({
  status_code: z.number(),
  message: z.string().nullish(),
  data: z.object({ signatures: z.array(value).nullish() }).nullish(),
})

export function smartCa(access: SmartCaAccess, patience: Patience = usualPatience): Signer {
  const who = { sp_id: access.spId, sp_password: access.spPassword }
  const ask = <Found>(path: string, body: object, form: z.ZodType<Found>) =>
    postJson({ url: `${access.base}${path}`, body, milliseconds: patience.answer }, form)

  async function listCertificates(user: string): Promise<RemoteCertificate[] | SignerRefusal> {
    const outcome = await ask(
      '/v1/credentials/get_certificate',
      { ...who, user_id: user, serial_number: '', transaction_id: '' },
      z.union([certificates, failed]),
    )
    if (isRefused(outcome)) return outcome
    const { found } = outcome
    if (!('data' in found)) return { why: 'unknown-user' }
    return found.data.user_certificates.map(({ serial_number, cert_data, chain_data }) => ({
      credential: serial_number,
      chain: [cert_data, chain_data?.ca_cert, chain_data?.root_cert].flatMap((one) => (one ? [bytesIn(one)] : [])),
    }))
  }

  /** The answer to an order may be lost after it arrived: the same order, under its own number, is put in once more. */
  async function put(order: SignOrder): Promise<string | SignerRefusal> {
    const body = { ...who, ...bodyOf(order) }
    const first = await ask('/v1/signatures/sign', body, z.union([ordered, failed]))
    const outcome =
      isRefused(first) && first.why === 'no-answer'
        ? await ask('/v1/signatures/sign', body, z.union([ordered, failed]))
        : first
    if (isRefused(outcome)) return outcome
    return 'data' in outcome.found ? outcome.found.data.tran_code : { why: 'not-admitted' }
  }

  async function sign(order: SignOrder): Promise<SignedValues | SignerRefusal> {
    const transaction = await put(order)
    if (typeof transaction !== 'string') return transaction
    for (const end = Date.now() + patience.person; Date.now() < end; await wait(patience.pause)) {
      const outcome = await ask(`/v1/signatures/sign/${encodeURIComponent(transaction)}/status`, {}, state)
      if (isRefused(outcome) && outcome.why !== 'no-answer') return outcome
      if (isRefused(outcome)) continue // asked again until the person's time is over
      const told = judged(outcome.found, order.hashes.length)
      if (told) return told
    }
    return { why: 'ran-out' }
  }

  return { listCertificates, sign }
}

/** Null while it is waited for. */
function judged({ message, data }: z.infer<typeof state>, count: number): SignedValues | SignerRefusal | null {
  if (/REJECT/i.test(message ?? '')) return { why: 'rejected' }
  if (/EXPIRE/i.test(message ?? '')) return { why: 'ran-out' }
  const values = data?.signatures?.map(({ signature_value }) => bytesIn(signature_value)) ?? []
  if (values.length === 0) return null
  return values.length === count ? { values } : { why: 'wrong-answer' }
}

const bodyOf = ({ user, credential, transaction, title, hashes }: SignOrder) => ({
  ...{ user_id: user, transaction_id: transaction, transaction_desc: title, serial_number: credential },
  time_stamp: `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`,
  sign_files: hashes.map((hash, index) => ({
    ...{
      file_type: 'pdf',
      data_to_be_signed: Buffer.from(hash).toString('hex'),
      doc_id: `${transaction}-${index + 1}`,
    },
    sign_type: 'hash',
  })),
})
