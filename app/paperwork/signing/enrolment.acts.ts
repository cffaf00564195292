// From the code that the office hands over to the certificate for the key on the phone.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getPerson } from '#foundation/people/post.reads.ts'
import { newCode, typedCode } from '#kernel/code.ts'
import type { Id } from '#kernel/ids.ts'
import { hashPassword, verifyPassword } from '#kernel/password-hash.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import type { Installation } from './authority/installation.ts'
import { provenKey } from './authority/issue-certificate.ts'
import { issueFor } from './certificate.acts.ts'
import { findOpenEnrolment } from './enrolment.reads.ts'
import {
  type ConfirmRefusal,
  type EnrolRefusal,
  type MakeCodeRefusal,
  markOf,
  mayConfirm,
  mayEnrol,
  mayMakeCode,
} from './enrolment.rules.ts'
import {
  countWrongCode,
  holdEnrolment,
  holdOwnEnrolment,
  insertEnrolment,
  markAsked,
  markEnded,
} from './enrolment.writes.ts'

/** The code exists nowhere else; it counts for an hour. */
export type MadeCode = Allowed & { code: string; enrolment: Id<'enrolment'> }

/** A code that was handed out before no longer counts. */
export async function makeEnrolmentCode(
  context: Context,
  installation: Installation | null,
  person: Id<'person'>,
): Promise<MadeCode | Refused<MakeCodeRefusal>> {
  const verdict = mayMakeCode(await getActor(context), installation !== null)
  if (!verdict.allowed) return verdict
  await getPerson(context, person)
  const known = await findOpenEnrolment(context, person)
  if (known) await markEnded(context, (await holdEnrolment(context, known.id)).id, 'replaced')
  const code = newCode()
  const enrolment = await insertEnrolment(context, person, await hashPassword(code))
  await record(context, 'enrolment.code-made', enrolment, { person })
  return { allowed: true, code, enrolment }
}

/** `request` is a certificate request in DER, signed by the new key; `device` what the person calls the phone. */
export type KeyRequest = { code: string; request: Uint8Array; device: string | null }
/** `mark` is what the phone shows and the office compares. `counted` tells that a wrong code was kept: it must be committed. */
export type Enrolled = Allowed & ({ mark: string } | { counted: Extract<EnrolRefusal, { why: 'wrong-code' }> })

/** By the person, on the phone that made the key. A wrong code is counted, and therefore no refusal that rolls back. */
export async function askForCertificate(
  context: Context,
  asked: KeyRequest,
): Promise<Enrolled | Refused<EnrolRefusal>> {
  const enrolment = await holdOwnEnrolment(context)
  const code = typedCode(asked.code)
  const fits =
    code !== null && enrolment !== null && (await verifyPassword({ password: code, hash: enrolment.codeHash }))
  const publicKey = fits ? await provenKey(asked.request) : null
  const verdict = mayEnrol(enrolment, context.now, { fits, hasKey: publicKey !== null })
  if (!verdict.allowed) {
    if (verdict.refusal.why !== 'wrong-code' || !enrolment) return verdict
    await countWrongCode(context, enrolment)
    await record(context, 'enrolment.code-wrong', enrolment.id)
    return { allowed: true, counted: verdict.refusal }
  }
  if (!enrolment || !publicKey) throw new Error('allowed without an enrolment')
  await markAsked(context, enrolment.id, { publicKey, device: asked.device })
  await record(context, 'enrolment.asked', enrolment.id, { mark: markOf(publicKey) })
  return { allowed: true, mark: markOf(publicKey) }
}

export type Confirmed = Allowed & { certificate: Id<'signing_certificate'> }

/** The office has seen the person, and the mark on their phone. */
export async function confirmEnrolment(
  context: Context,
  installation: Installation | null,
  id: Id<'enrolment'>,
): Promise<Confirmed | Refused<ConfirmRefusal>> {
  const enrolment = await holdEnrolment(context, id)
  const verdict = mayConfirm(await getActor(context), enrolment, installation !== null)
  if (!verdict.allowed) return verdict
  if (!installation) throw new Error('allowed without an authority')
  const certificate = await issueFor(context, installation, enrolment)
  await markEnded(context, id, 'confirmed')
  await record(context, 'enrolment.confirmed', id, { person: enrolment.person, certificate })
  return { allowed: true, certificate }
}

export async function refuseEnrolment(context: Context, id: Id<'enrolment'>): Promise<Verdict<ConfirmRefusal>> {
  const enrolment = await holdEnrolment(context, id)
  const verdict = mayConfirm(await getActor(context), enrolment, true)
  if (verdict.allowed) {
    await markEnded(context, id, 'refused')
    await record(context, 'enrolment.refused', id, { person: enrolment.person })
  }
  return verdict
}
