// The certificates' own rows: issued once, revoked once, never changed.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { RevocationReason } from './authority/revocation-list.ts'

export type NewCertificate = {
  person: Id<'person'>
  enrolment: Id<'enrolment'>
  serial: string
  certificate: Uint8Array
  issuer: Uint8Array
  device: string | null
  runsOutAt: Date
}

export async function insertCertificate(context: Context, issued: NewCertificate): Promise<Id<'signing_certificate'>> {
  const { db, tenant, actor, now } = context
  const { person, enrolment, serial, device, runsOutAt } = issued
  const id = newId<'signing_certificate'>()
  await db
    .insertInto('signing_certificate')
    .values({
      ...{ tenant_id: tenant, id, person_id: person, enrolment_id: enrolment, serial, device },
      ...{ certificate: Buffer.from(issued.certificate), issuer: Buffer.from(issued.issuer) },
      ...{ issued_by: actor, issued_at: now, runs_out_at: runsOutAt },
    })
    .execute()
  return id
}

export async function insertRevocation(context: Context, serial: string, reason: RevocationReason): Promise<void> {
  const { db, tenant, now } = context
  await db.insertInto('certificate_revocation').values({ tenant_id: tenant, serial, revoked_at: now, reason }).execute()
}
