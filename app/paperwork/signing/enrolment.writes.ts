// The enrolments' own rows.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectEnrolments } from './enrolment.reads.ts'
import { codeMinutes, type Enrolment, type EnrolmentEnd } from './enrolment.ts'

export const holdEnrolment = (context: Context, id: Id<'enrolment'>): Promise<Enrolment> =>
  selectEnrolments(context).where('enrolment.id', '=', id).forUpdate('enrolment').executeTakeFirstOrThrow(missing)

export const holdOwnEnrolment = async (context: Context): Promise<Enrolment | null> =>
  (await selectEnrolments(context)
    .where('person_id', '=', context.actor)
    .where('ended_at', 'is', null)
    .forUpdate('enrolment')
    .executeTakeFirst()) ?? null

export async function insertEnrolment(
  context: Context,
  person: Id<'person'>,
  codeHash: string,
): Promise<Id<'enrolment'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'enrolment'>()
  const runsOut = new Date(now.getTime() + codeMinutes * 60_000)
  const row = {
    tenant_id: tenant,
    id,
    person_id: person,
    code_hash: codeHash,
    made_by: actor,
    made_at: now,
    wrong_codes: 0,
  }
  await db
    .insertInto('enrolment')
    .values({ ...row, runs_out_at: runsOut })
    .execute()
  return id
}

type Asked = { publicKey: Uint8Array; device: string | null }

export const markAsked = (context: Context, id: Id<'enrolment'>, { publicKey, device }: Asked) =>
  one(context, id)
    .set({ asked_at: context.now, public_key: Buffer.from(publicKey), device })
    .execute()

export const countWrongCode = (context: Context, { id, wrongCodes }: Enrolment) =>
  one(context, id)
    .set({ wrong_codes: wrongCodes + 1 })
    .execute()

export const markEnded = (context: Context, id: Id<'enrolment'>, endedAs: EnrolmentEnd) =>
  one(context, id).set({ ended_at: context.now, ended_as: endedAs, ended_by: context.actor }).execute()

const one = ({ db, tenant }: Context, id: Id<'enrolment'>) =>
  db.updateTable('enrolment').where('tenant_id', '=', tenant).where('id', '=', id)
