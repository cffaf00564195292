// One signature: what it covers is fixed and kept, the phone signs, the value is put in. In between the server may stop.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getCertificate, listCertificatesOf } from './certificate.reads.ts'
import { counts } from './certificate.rules.ts'
import { readCertificate } from './certificates/certificate.ts'
import { checkedValue, finishSignature } from './pades/finish-signature.ts'
import { prepareSignature } from './pades/prepare-signature.ts'
import { findPending } from './signature-request.reads.ts'
import { holdRequest, insertRequest, markRequestEnded } from './signature-request.writes.ts'
import { type AskRefusal, type GiveRefusal, mayAsk, mayGive, nextPlace } from './signing.rules.ts'
import { holdSigning, insertSignature } from './signing.writes.ts'
import { type AskStamp, isStamped, stampOver } from './time/stamp-client.ts'

/** How it looks and why it is given; `appearance` is a PDF of one page in the size of the place. */
export type SignatureWish = { reason: string | null; place: string | null; appearance: Uint8Array | null }

/** `attributes` are what the phone signs; `digest`, which is in them, it counts itself over the file but for the hole. */
export type Asked = Allowed & {
  request: Id<'signature_request'>
  file: Id<'file'>
  hole: { from: number; to: number }
  digest: Uint8Array
  attributes: Uint8Array
}

export async function askSignature(
  context: Context,
  id: Id<'signing'>,
  wish: SignatureWish,
): Promise<Asked | Refused<AskRefusal>> {
  const { actor, now } = context
  const signing = await holdSigning(context, id)
  const known = await listCertificatesOf(context, actor)
  const certificate = known.find((one) => counts(one, now)) ?? null
  const pending = await findPending(context, id)
  const verdict = mayAsk(await getActor(context), signing, now, { certificate, pending })
  if (!verdict.allowed) return verdict
  const place = nextPlace(signing)
  if (!place || !certificate) throw new Error('allowed without a place and a certificate')
  if (pending) await markRequestEnded(context, pending.id, pending.runsOutAt > now ? 'dropped' : 'ran-out')
  const { bytes, name } = await getFileContent(context, signing.file)
  const signer = readCertificate(certificate.certificate)
  const chain = [readCertificate(certificate.issuer)]
  const order = { field: place.field, signer, chain, name: signer.name.name, at: now, ...wish }
  const { pdf, hole, digest, attributes } = await prepareSignature(bytes, order)
  const file = await keepAs(context, { name, bytes: pdf }, 'pdf')
  const asked = { signing: id, position: place.position, certificate: certificate.id, preparedFile: file, hole }
  const request = await insertRequest(context, { ...asked, attributes })
  await record(context, 'signature.asked', id, { position: place.position })
  return { allowed: true, request, file, hole, digest, attributes }
}

export type Given = Allowed & { file: Id<'file'>; stampedAt: Date | null }

/** `value` as WebCrypto gives it. Without an answer of the time-stamp authority the signature stands without a stamp. */
export async function giveSignature(
  context: Context,
  id: Id<'signature_request'>,
  value: Uint8Array,
  ask: AskStamp | null,
): Promise<Given | Refused<GiveRefusal>> {
  const request = await holdRequest(context, id)
  await holdSigning(context, request.signing)
  const certificate = await getCertificate(context, request.certificate)
  const signer = readCertificate(certificate.certificate)
  const checked = checkedValue({ attributes: request.attributes, signer }, value)
  const facts = { certificate, fits: checked !== null }
  const verdict = mayGive(await getActor(context), request, context.now, facts)
  if (!verdict.allowed) return verdict
  if (!checked) throw new Error('allowed without a value')
  const { bytes, name } = await getFileContent(context, request.preparedFile)
  const stamped = ask ? await stampOver([checked], ask) : null
  const stamp = stamped && isStamped(stamped) ? stamped : null
  const toFinish = { ...request, pdf: bytes, hole: { from: request.holeFrom, to: request.holeTo }, signer }
  const pdf = finishSignature({ ...toFinish, chain: [readCertificate(certificate.issuer)] }, checked, stamp?.token)
  const file = await keepAs(context, { name, bytes: pdf }, 'pdf')
  const stampedAt = stamp?.stamp.at ?? null
  const given = { position: request.position, certificate: certificate.id, signer: signer.name.name, file, stampedAt }
  await insertSignature(context, request.signing, given)
  await markRequestEnded(context, id, 'signed')
  await record(context, 'signature.given', request.signing, { position: request.position, serial: certificate.serial })
  return { allowed: true, file, stampedAt }
}

export async function dropSignature(context: Context, id: Id<'signature_request'>): Promise<Verdict<GiveRefusal>> {
  const request = await holdRequest(context, id)
  const certificate = await getCertificate(context, request.certificate)
  const verdict = mayGive(await getActor(context), request, context.now, { certificate, fits: true })
  if (verdict.allowed) {
    await markRequestEnded(context, id, 'dropped')
    await record(context, 'signature.dropped', request.signing, { position: request.position })
  }
  return verdict
}
