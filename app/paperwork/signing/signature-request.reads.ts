// Asking for signatures that were begun.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { SignatureRequest } from './signing.ts'

export const getRequest = (context: Context, id: Id<'signature_request'>): Promise<SignatureRequest> =>
  selectRequests(context).where('request.id', '=', id).executeTakeFirstOrThrow(missing)

/** The one that keeps the others waiting. */
export const findPending = async (context: Context, signing: Id<'signing'>): Promise<SignatureRequest | null> =>
  (await selectRequests(context)
    .where('request.signing_id', '=', signing)
    .where('ended_at', 'is', null)
    .executeTakeFirst()) ?? null

export const selectRequests = ({ db, tenant }: Context) =>
  db
    .selectFrom('signature_request as request')
    .innerJoin('signing_place as place', (join) =>
      join
        .onRef('place.tenant_id', '=', 'request.tenant_id')
        .onRef('place.signing_id', '=', 'request.signing_id')
        .onRef('place.position', '=', 'request.position'),
    )
    .where('request.tenant_id', '=', tenant)
    .select(['request.id', 'request.signing_id as signing', 'request.position', 'place.person_id as person'])
    .select(['certificate_id as certificate', 'prepared_file_id as preparedFile', 'hole_from as holeFrom'])
    .select([
      'hole_to as holeTo',
      'attributes',
      'asked_at as askedAt',
      'runs_out_at as runsOutAt',
      'ended_as as endedAs',
    ])
