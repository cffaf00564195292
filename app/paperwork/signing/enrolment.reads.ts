// Asking for enrolments.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Enrolment } from './enrolment.ts'

export const getEnrolment = (context: Context, id: Id<'enrolment'>): Promise<Enrolment> =>
  selectEnrolments(context).where('enrolment.id', '=', id).executeTakeFirstOrThrow(missing)

/** The one that a person has open, if any. */
export const findOpenEnrolment = async (context: Context, person: Id<'person'>): Promise<Enrolment | null> =>
  (await open(context).where('person_id', '=', person).executeTakeFirst()) ?? null

/** What the office has handed out and what waits for it. */
export const listOpenEnrolments = (context: Context): Promise<Enrolment[]> => open(context).orderBy('made_at').execute()

const open = (context: Context) => selectEnrolments(context).where('ended_at', 'is', null)

export const selectEnrolments = ({ db, tenant }: Context) =>
  db
    .selectFrom('enrolment')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'enrolment.tenant_id').onRef('person.id', '=', 'enrolment.person_id'),
    )
    .where('enrolment.tenant_id', '=', tenant)
    .select(['enrolment.id', 'person_id as person', 'person.name as personName', 'code_hash as codeHash', 'device'])
    .select(['wrong_codes as wrongCodes', 'made_at as madeAt', 'runs_out_at as runsOutAt', 'asked_at as askedAt'])
    .select(['public_key as publicKey', 'ended_as as endedAs'])
