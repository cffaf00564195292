// Signing from a phone: only what the phone has shown is signed, and what was sent twice after a lost answer is done once.
import type { Context } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { askSignature, giveSignature, type SignatureWish } from './signature.acts.ts'
import { getRequest } from './signature-request.reads.ts'
import { getSigning } from './signing.reads.ts'
import type { AskRefusal, GiveRefusal } from './signing.rules.ts'
import type { AskStamp } from './time/stamp-client.ts'

/** `tail` is what was added behind the file that the phone has already. */
export type AskedOnPhone = Allowed & {
  request: Id<'signature_request'>
  tail: Uint8Array
  attributes: Uint8Array
  hole: { from: number; to: number }
}
export type PhoneAskRefusal = AskRefusal | { why: 'changed-meanwhile' }

export async function askOnPhone(
  context: Context,
  id: Id<'signing'>,
  shown: string,
  wish: SignatureWish,
): Promise<AskedOnPhone | Refused<PhoneAskRefusal>> {
  const { file } = await getSigning(context, id)
  const asked = await askSignature(context, id, wish)
  if (!asked.allowed) return asked
  if (file !== shown) return refuse({ why: 'changed-meanwhile' })
  const { bytes: before } = await getFileContent(context, file)
  const { bytes } = await getFileContent(context, asked.file)
  if (Buffer.compare(before, bytes.subarray(0, before.length)) !== 0)
    throw new Error('a signature changed what it signs')
  const { request, attributes, hole } = asked
  return { allowed: true, request, tail: bytes.subarray(before.length), attributes, hole }
}

/** Sent again after the answer was lost, the same signature is there already, and that is the answer. */
export async function giveOnPhone(
  context: Context,
  id: Id<'signature_request'>,
  value: Uint8Array,
  ask: AskStamp | null,
): Promise<Allowed | Refused<GiveRefusal>> {
  const given = await giveSignature(context, id, value, ask)
  if (given.allowed || given.refusal.why !== 'over') return given
  const { endedAs, person } = await getRequest(context, id)
  return endedAs === 'signed' && person === context.actor ? { allowed: true } : given
}
