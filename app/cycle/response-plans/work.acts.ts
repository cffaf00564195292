// What a unit tells about a registered work: how it went, with photos of before and after.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { getFile } from '#foundation/files/file.reads.ts'
import type { Brought } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { holdResponse } from './response-plan.writes.ts'
import { isPhoto, mayAddPhotos, mayTellResult, type WorkRefusal } from './work.rules.ts'
import type { Moment } from './work.ts'

export type Work = { plan: Id<'response_plan'>; work: Id<'work'> }

export type Told = { on: Day | null; cost: number | null; days: number | null; note: string }

/** Told again, it is what was told last. */
export async function tellResult(context: Context, of: Work, told: Told): Promise<Verdict<WorkRefusal>> {
  const plan = await holdWork(context, of)
  const { on, cost, days, note } = told
  const verdict = mayTellResult(await getActor(context), plan, on, context.today)
  if (verdict.allowed && on !== null) {
    const { db, tenant, actor: told_by, now: told_at } = context
    const result = { done_on: on, cost, days, note, told_by, told_at }
    await db
      .insertInto('work_result')
      .values({ tenant_id: tenant, response_plan_id: of.plan, work_id: of.work, ...result })
      .onConflict((known) => known.columns(['tenant_id', 'response_plan_id', 'work_id']).doUpdateSet(result))
      .execute()
    await record(context, 'response-plan.work-told', of.plan, { work: of.work, on, cost, days })
  }

  return verdict
}

export async function addPhotos(
  context: Context,
  of: Work,
  { moment, photos }: { moment: Moment; photos: Brought[] },
): Promise<Verdict<WorkRefusal>> {
  const plan = await holdWork(context, of)
  const verdict = mayAddPhotos(await getActor(context), plan)
  if (verdict.allowed) {
    if (photos.length === 0) return refuse({ why: 'no-photo' })
    for (const photo of photos) {
      const kept = await keepFile(context, photo)
      if (!kept.allowed) return refuse({ why: 'file-not-taken', name: photo.name, refusal: kept.refusal })
      const { mediaType } = await getFile(context, kept.file)
      if (!isPhoto(mediaType)) return refuse({ why: 'not-a-photo', name: photo.name })
      const row = { tenant_id: context.tenant, response_plan_id: of.plan, work_id: of.work, file_id: kept.file, moment }
      await context.db.insertInto('work_photo').values(row).execute()
    }
    await record(context, 'response-plan.photos-added', of.plan, { work: of.work, moment, photos: photos.length })
  }

  return verdict
}

/** A work stands in the plan as it was saved last. */
async function holdWork(context: Context, { plan: id, work }: Work) {
  const plan = await holdResponse(context, id)
  if (!plan.body.works.some((one) => one.id === work)) throw missing()
  return plan
}
