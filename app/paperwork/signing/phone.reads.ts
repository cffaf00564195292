// What a phone asks for: how its owner stands with their key.
import type { Context } from '#db/context.ts'
import { listCertificatesOf } from './certificate.reads.ts'
import { counts } from './certificate.rules.ts'
import type { KeptCertificate } from './certificate.ts'
import { findOpenEnrolment } from './enrolment.reads.ts'
import { markOf } from './enrolment.rules.ts'
import type { Enrolment } from './enrolment.ts'
import { markOfCertificate } from './phone.rules.ts'

/** `certified` and `asked` are marks of keys, empty where there is none. */
export type OwnKey = {
  certificate: KeptCertificate | null
  enrolment: Enrolment | null
  certified: string
  asked: string
}

export async function getOwnKey(context: Context): Promise<OwnKey> {
  const all = await listCertificatesOf(context, context.actor)
  const certificate = all.find((one) => counts(one, context.now)) ?? null
  const enrolment = await findOpenEnrolment(context, context.actor)
  return {
    ...{ certificate, enrolment, certified: certificate ? markOfCertificate(certificate) : '' },
    asked: enrolment?.publicKey ? markOf(enrolment.publicKey) : '',
  }
}
