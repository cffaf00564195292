// What the words are looked for in: the texts of launched plans, and duties.
import { sql } from 'kysely'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { selectDuties } from '#cycle/duties/duty.reads.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import type { Section } from '#cycle/plan-reading/reading.ts'
import type { Context } from '#db/context.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'

export type PlanText = { plan: Id<'plan'>; campaign: Id<'campaign'>; name: string; text: string; outline: Section[] }

const open: CampaignStatus[] = ['running', 'ended', 'cancelled']

/** Plans with these words; trials only for whoever may see them. */
export async function listPlanTexts(context: Context, words: string, trials: boolean): Promise<PlanText[]> {
  const { db, tenant } = context
  const text = sql<string>`plan.reading -> 'source' ->> 'text'`
  return await db
    .selectFrom('campaign')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenant_id', '=', 'campaign.tenant_id').onRef('plan.id', '=', 'campaign.plan_id'),
    )
    .select(['plan.id as plan', 'campaign.id as campaign', 'campaign.name'])
    .select([text.as('text'), sql<Section[]>`plan.reading -> 'outline'`.as('outline')])
    .where('campaign.tenant_id', '=', tenant)
    .where('campaign.status', 'in', trials ? [...open, 'trial'] : open)
    .where(sql`regexp_replace(folded(${text}), '\\s+', ' ', 'g')`, 'like', likeOf(words))
    .orderBy('campaign.launched_at', 'desc')
    .limit(20)
    .execute()
}

export const listDutiesWith = (context: Context, words: string, trials: boolean): Promise<Duty[]> =>
  selectDuties(context)
    .where('campaign.status', 'in', trials ? [...open, 'trial'] : open)
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', '<>', 'withdrawn')
    .where(sql`folded(assignment.text || ' ' || assignment.body || ' ' || unit.name)`, 'like', likeOf(words))
    .orderBy('campaign.launched_at', 'desc')
    .orderBy('assignment.position')
    .orderBy('unit.name')
    .limit(200)
    .execute()

/** What was typed is looked for as it stands: a percent sign is no wildcard. */
const likeOf = (words: string): string =>
  `%${fold(words.trim())
    .replace(/\s+/g, ' ')
    .replace(/[\\%_]/g, '\\$&')}%`
