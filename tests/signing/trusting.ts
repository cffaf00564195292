// What a check believes in the tests: the house's root, and that nothing was revoked.
import { makeRevocationList, type Revoked } from '#paperwork/signing/authority/revocation-list.ts'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import type { House } from './people.ts'

export async function trustIn({ root, issuer }: House, revoked: Revoked[] = []): Promise<Trust> {
  const order = { number: 1, from: new Date('2026-11-21T00:00:00Z'), next: new Date('2026-12-21T00:00:00Z') }
  return {
    ...{ roots: [root.certificate], authorities: [issuer.certificate], at: new Date('2026-11-22T00:00:00Z') },
    revocationLists: [
      await makeRevocationList(root, { ...order, revoked: [] }),
      await makeRevocationList(issuer, { ...order, revoked }),
    ],
  }
}
