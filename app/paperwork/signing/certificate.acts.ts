// Issuing and revoking certificates, and the list that says which no longer count.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type Installation, put } from './authority/installation.ts'
import { issueCertificate } from './authority/issue-certificate.ts'
import { makeRevocationList, type RevocationReason, serialOf } from './authority/revocation-list.ts'
import { getCertificate, listCertificatesOf, listRevoked } from './certificate.reads.ts'
import { counts, mayRevoke, type RevokeRefusal } from './certificate.rules.ts'
import { certificateYears } from './certificate.ts'
import { insertCertificate, insertRevocation } from './certificate.writes.ts'
import type { Enrolment } from './enrolment.ts'
import { pemOf } from './verify/pem.ts'
import type { Trust } from './verify/trust.ts'

/** The key that stood before no longer counts: a person has one phone. */
export async function issueFor(
  context: Context,
  { issuer }: Installation,
  enrolment: Enrolment,
): Promise<Id<'signing_certificate'>> {
  const { now } = context
  const { id, person, personName, publicKey, device } = enrolment
  if (!publicKey) throw new Error('no key was asked for')
  for (const old of await listCertificatesOf(context, person))
    if (counts(old, now)) await insertRevocation(context, old.serial, 'replaced')
  const post = (await listPosts(context, context.today)).find((one) => one.person === person)
  const runsOutAt = new Date(now.getTime() + certificateYears * 365.25 * 86_400_000)
  const subject = {
    name: personName,
    title: post?.title,
    unit: post?.unitName,
    organisation: (await getCommittee(context)).name,
  }
  const validity = { from: new Date(now.getTime() - 60_000), to: runsOutAt }
  const certificate = await issueCertificate(issuer, { ...validity, key: publicKey, subject, revocationList: null })
  const issued = { person, enrolment: id, serial: serialOf(certificate), certificate, issuer: issuer.certificate }
  return insertCertificate(context, { ...issued, device, runsOutAt })
}

export async function revokeCertificate(
  context: Context,
  installation: Installation | null,
  id: Id<'signing_certificate'>,
  reason: RevocationReason,
): Promise<Verdict<RevokeRefusal>> {
  const certificate = await getCertificate(context, id)
  const verdict = mayRevoke(await getActor(context), certificate)
  if (verdict.allowed) {
    await insertRevocation(context, certificate.serial, reason)
    await record(context, 'certificate.revoked', id, { person: certificate.person, reason })
    if (installation) await publishRevocations(context, installation)
  }
  return verdict
}

const listDays = 7

/** The list as of now, signed; also put beside the other files of the authority, where the command line finds it. */
export async function publishRevocations(context: Context, { issuer, folder }: Installation): Promise<Uint8Array> {
  const { now } = context
  const next = new Date(now.getTime() + listDays * 86_400_000)
  const from = new Date(now.getTime() - 60_000)
  const list = await makeRevocationList(issuer, {
    number: now.getTime(),
    from,
    next,
    revoked: await listRevoked(context),
  })
  if (folder) await put(folder, 'issuer.crl', pemOf(list, 'X509 CRL'))
  return list
}

/** What a check believes here: the own root, and the list as of now. Without an authority nobody is known. */
export async function trustHere(context: Context, installation: Installation | null): Promise<Trust> {
  if (!installation) return { roots: [], authorities: [], revocationLists: [], at: context.now }
  const { root, rootList, issuer, stamper } = installation
  return {
    ...{ roots: [root], authorities: [issuer.certificate, stamper.certificate], at: context.now },
    revocationLists: [rootList, await publishRevocations(context, installation)],
  }
}
