// Asking about people themselves.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Departure, KnownPerson } from './person.ts'

export const getKnownPerson = (context: Context, id: Id<'person'>): Promise<KnownPerson> =>
  selectPeople(context).where('id', '=', id).executeTakeFirstOrThrow(missing)

/** Everybody whose name is not erased, with or without a post. */
export const listKnownPeople = (context: Context): Promise<KnownPerson[]> =>
  selectPeople(context).orderBy('name').orderBy('id').execute()

/** Whoever had left by that day, the latest first. */
export const listDepartures = (context: Context, by: Day): Promise<Departure[]> =>
  selectDepartures(context).where('left_on', '<=', by).execute()

export const listDeparturesOf = (context: Context, person: Id<'person'>): Promise<Departure[]> =>
  selectDepartures(context).where('person_id', '=', person).execute()

export const selectPeople = ({ db, tenant }: Context) =>
  db.selectFrom('person').select(['id', 'name', 'phone']).where('tenant_id', '=', tenant).where('erased_at', 'is', null)

const selectDepartures = ({ db, tenant }: Context) =>
  db
    .selectFrom('departure')
    .select(['id', 'person_id as person', 'left_on as on', 'noted_by as notedBy'])
    .where('tenant_id', '=', tenant)
    .orderBy('left_on', 'desc')
    .orderBy('noted_at', 'desc')
