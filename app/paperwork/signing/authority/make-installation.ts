// Makes the keys of an installation in one go: a root, and below it the key that issues and the one that stamps the time.
import type { Installation } from './installation.ts'
import { issueTimeStamper } from './issue-certificate.ts'
import { type Authority, makeIssuer, makeKey, makeRoot } from './make-authority.ts'
import { makeRevocationList } from './revocation-list.ts'

export type MadeInstallation = { root: Authority; made: Omit<Installation, 'folder'> }

const years = (from: Date, count: number): Date => new Date(from.getTime() + count * 365.25 * 86_400_000)

/** `organisation` as it stands in every certificate. The root's key is for whoever takes it off this machine. */
export async function makeInstallation(organisation: string, now: Date): Promise<MadeInstallation> {
  const from = new Date(now.getTime() - 60_000) // clocks differ a little
  const root = await makeRoot({ name: `Chứng thư gốc – ${organisation}`, organisation }, { from, to: years(now, 20) })
  return { root, made: await below(root, organisation, from) }
}

/** New keys under a root that is there already. */
export async function below(root: Authority, organisation: string, from: Date): Promise<Omit<Installation, 'folder'>> {
  const issuer = await makeIssuer(
    root,
    { name: `Cấp chứng thư – ${organisation}`, organisation },
    { from, to: years(from, 10) },
  )
  const keys = await makeKey()
  const subject = { name: `Dấu thời gian – ${organisation}`, organisation }
  const stamper = { ...{ from, to: years(from, 9.9) }, key: keys.publicKey, subject, revocationList: null }
  const list = { number: 1, from, next: years(from, 10), revoked: [] }
  return {
    root: root.certificate,
    rootList: await makeRevocationList(root, list),
    issuer,
    stamper: { certificate: await issueTimeStamper(issuer, stamper), key: keys.privateKey },
  }
}
