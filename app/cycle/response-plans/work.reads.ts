// Asking how the registered works of a response plan went.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { WorkPhoto, WorkResult } from './work.ts'

type Plan = Id<'response_plan'>

export const listResults = ({ db, tenant }: Context, plan: Plan): Promise<WorkResult[]> =>
  db
    .selectFrom('work_result')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'work_result.tenant_id').onRef('person.id', '=', 'work_result.told_by'),
    )
    .select(['work_result.work_id as work', 'done_on as on', 'cost', 'days', 'note', 'person.name as byName'])
    .where('work_result.tenant_id', '=', tenant)
    .where('response_plan_id', '=', plan)
    .$castTo<WorkResult>()
    .execute()

export const listPhotos = ({ db, tenant }: Context, plan: Plan): Promise<WorkPhoto[]> =>
  db
    .selectFrom('work_photo')
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'work_photo.tenant_id').onRef('file.id', '=', 'work_photo.file_id'),
    )
    .select(['work_photo.work_id as work', 'file.id as file', 'file.name', 'file.media_type as mediaType', 'moment'])
    .where('work_photo.tenant_id', '=', tenant)
    .where('work_photo.response_plan_id', '=', plan)
    .orderBy('file.kept_at')
    .$castTo<WorkPhoto>()
    .execute()
