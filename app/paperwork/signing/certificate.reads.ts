// Asking for certificates, and for the serial numbers that no longer count anywhere in the installation.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Revoked } from './authority/revocation-list.ts'
import type { KeptCertificate } from './certificate.ts'

export const getCertificate = (context: Context, id: Id<'signing_certificate'>): Promise<KeptCertificate> =>
  selectCertificates(context).where('certificate.id', '=', id).executeTakeFirstOrThrow(missing)

export const listCertificates = (context: Context): Promise<KeptCertificate[]> =>
  selectCertificates(context).orderBy('person.name').orderBy('issued_at').execute()

export const listCertificatesOf = (context: Context, person: Id<'person'>): Promise<KeptCertificate[]> =>
  selectCertificates(context).where('certificate.person_id', '=', person).orderBy('issued_at', 'desc').execute()

/** Of all committees, by intent: one list is signed for the installation. */
export const listRevoked = ({ db }: Context): Promise<Revoked[]> =>
  db
    .selectFrom('certificate_revocation')
    .select(['serial', 'revoked_at as at', 'reason'])
    .orderBy('revoked_at')
    .orderBy('serial')
    .execute()

const selectCertificates = ({ db, tenant }: Context) =>
  db
    .selectFrom('signing_certificate as certificate')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'certificate.tenant_id').onRef('person.id', '=', 'certificate.person_id'),
    )
    .leftJoin('certificate_revocation as revocation', (join) =>
      join
        .onRef('revocation.tenant_id', '=', 'certificate.tenant_id')
        .onRef('revocation.serial', '=', 'certificate.serial'),
    )
    .where('certificate.tenant_id', '=', tenant)
    .select(['certificate.id', 'certificate.person_id as person', 'person.name as personName', 'certificate.serial'])
    .select(['certificate.certificate', 'certificate.issuer', 'device', 'issued_at as issuedAt'])
    .select(['runs_out_at as runsOutAt', 'revoked_at as revokedAt', 'reason'])
