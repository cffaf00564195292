// What happened to a duty, its line and its campaign; and the latest of a whole campaign.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import type { Payload, StoryEntry } from '#foundation/audit/entry.ts'
import type { Id } from '#kernel/ids.ts'
import type { Duty } from './duty.ts'

/** One story, oldest first. */
export const listStory = (context: Context, { id, assignment, campaign }: Duty): Promise<StoryEntry[]> =>
  storyOf(context, id, assignment, campaign)

export type Event = StoryEntry & { duty: Id<'duty'> | null; unitName: string | null; text: string | null }

/** The newest first, each with the duty that it is about. */
export async function listEvents(
  { db, tenant, today }: Context,
  campaign: Id<'campaign'>,
  limit: number,
): Promise<Event[]> {
  const { rows } = await sql<Omit<Event, 'payload'> & { payload: Payload | null }>`
    with subject as (
      select ${campaign}::uuid as id, null::uuid as duty, null as unit_name, null as text
      union all
      select id, null, null, text from assignment where tenant_id = ${tenant} and campaign_id = ${campaign}
      union all
      select duty.id, duty.id, unit.name, assignment.text
      from assignment
      join duty on duty.tenant_id = assignment.tenant_id and duty.assignment_id = assignment.id
      left join duty_holder as holder on holder.tenant_id = duty.tenant_id and holder.duty_id = duty.id
        and holder.valid_from <= ${today} and (holder.valid_to is null or holder.valid_to > ${today})
      join units_as_of(${today}) as unit on unit.tenant_id = duty.tenant_id
        and unit.id = coalesce(holder.unit_id, duty.unit_id)
      where assignment.tenant_id = ${tenant} and assignment.campaign_id = ${campaign}
    )
    select journal.seq, journal.at, journal.actor_id as actor, person.name as "actorName", journal.word,
      journal.subject_id as subject, journal_payload.payload, subject.duty, subject.unit_name as "unitName", subject.text
    from subject
    join journal on journal.tenant_id = ${tenant} and journal.subject_id = subject.id
    join journal_payload on journal_payload.tenant_id = journal.tenant_id and journal_payload.seq = journal.seq
    join person on person.tenant_id = journal.tenant_id and person.id = journal.actor_id
    where journal.word not in ('duty.opened', 'duty.begun', 'duty.passed-on', 'campaign.assigned')
    order by journal.seq desc
    limit ${limit}`.execute(db)
  return rows
}
