// Asking for requests.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { DataRequest } from './data-request.ts'

export const listRequests = (context: Context): Promise<DataRequest[]> => selectRequests(context).execute()

export const listRequestsOf = (context: Context, person: Id<'person'>): Promise<DataRequest[]> =>
  selectRequests(context).where('data_request.person_id', '=', person).execute()

export const getRequest = (context: Context, id: Id<'data_request'>): Promise<DataRequest> =>
  selectRequests(context).where('data_request.id', '=', id).executeTakeFirstOrThrow(missing)

export const selectRequests = ({ db, tenant }: Context) =>
  db
    .selectFrom('data_request')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'data_request.tenant_id').onRef('person.id', '=', 'data_request.person_id'),
    )
    .leftJoin('person as answerer', (join) =>
      join
        .onRef('answerer.tenant_id', '=', 'data_request.tenant_id')
        .onRef('answerer.id', '=', 'data_request.answered_by'),
    )
    .select(['data_request.id', 'data_request.person_id as person', 'person.name as personName', 'data_request.kind'])
    .select(['data_request.text', 'data_request.asked_at as askedAt', 'data_request.outcome', 'data_request.reply'])
    .select(['answerer.name as answeredByName', 'data_request.answered_at as answeredAt'])
    .where('data_request.tenant_id', '=', tenant)
    .orderBy('data_request.asked_at')
