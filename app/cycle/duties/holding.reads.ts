// What must be known to work out anew who holds which duty on which day.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { type Day, dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Past } from './holding.rules.ts'
import type { Given, Holding } from './holding.ts'

export async function getPast(context: Context): Promise<Past> {
  const acts = await listReorganisations(context)
  return { acts, history: historyOf(acts) }
}

/**
 * `held` is what is written now. `isAsked`: its campaign runs, and nobody has withdrawn it; `wasAsked`: it ran, or runs;
 * `isWaiting`: it was handed in and is not judged.
 */
export type Movable = Given & {
  id: Id<'duty'>
  text: string
  deadline: PartialDay | null
  isAsked: boolean
  wasAsked: boolean
  isWaiting: boolean
  held: Holding[]
}

type Row = Omit<Movable, 'finishedOn'> & { acceptedAt: Date | null; endedOn: Day | null }

export type Wanted = { duties: Id<'duty'>[] } | { units: Id<'unit'>[] } | 'all'

/** All that a reorganisation has moved, may move or has moved back; or those named; or what these units hold or held. */
export async function listMovable({ db, tenant }: Context, wanted: Wanted): Promise<Movable[]> {
  const { rows } = await sql<Row>`
    select duty.id, duty.unit_id as unit, duty.given_on as "givenOn", campaign.ended_on as "endedOn",
      case when duty.status = 'accepted' then duty.since end as "acceptedAt",
      campaign.status in ('running', 'trial') and duty.status <> 'withdrawn' and assignment.withdrawn_on is null as "isAsked",
      campaign.status in ('running', 'trial', 'ended') and duty.status <> 'withdrawn' as "wasAsked", duty.status = 'handed_in' as "isWaiting",
      coalesce(duty.kept ->> 'text', assignment.text) as text,
      case when duty.kept is null then coalesce(duty.deadline, assignment.deadline) else duty.kept ->> 'deadline' end as deadline,
      coalesce((select json_agg(json_build_object('unit', choice.unit_id, 'from', choice.valid_from, 'kept', choice.kept,
          'by', choice.reorganisation_id))
        from duty_choice as choice where choice.tenant_id = duty.tenant_id and choice.duty_id = duty.id
        and not exists (select from reorganisation_undoing as undoing where undoing.tenant_id = choice.tenant_id
          and undoing.reorganisation_id = choice.reorganisation_id)), '[]') as choices,
      coalesce((select json_agg(json_build_object('unit', holder.unit_id, 'from', holder.valid_from, 'to', holder.valid_to,
          'before', holder.before_id, 'how', holder.how, 'by', holder.reorganisation_id) order by holder.valid_from)
        from duty_holder as holder where holder.tenant_id = duty.tenant_id and holder.duty_id = duty.id), '[]') as held
    from duty
    join assignment on assignment.tenant_id = duty.tenant_id and assignment.id = duty.assignment_id
    join campaign on campaign.tenant_id = assignment.tenant_id and campaign.id = assignment.campaign_id
    where duty.tenant_id = ${tenant} and ${among(wanted)}
    order by campaign.launched_at, assignment.position, duty.id`.execute(db)
  return rows.map(({ acceptedAt, endedOn, ...rest }) => ({
    ...rest,
    finishedOn: earliest(acceptedAt && dayOf(acceptedAt), endedOn),
  }))
}

function among(wanted: Wanted) {
  if (wanted !== 'all' && 'units' in wanted)
    return sql`(duty.unit_id = any(${wanted.units}) or exists (select from duty_holder
      where duty_holder.tenant_id = duty.tenant_id and duty_holder.duty_id = duty.id
        and duty_holder.unit_id = any(${wanted.units})))`
  const named = wanted === 'all' ? sql`true` : sql`duty.id = any(${wanted.duties})`
  return sql`${named} and (
    exists (select from unit where unit.tenant_id = duty.tenant_id and unit.id = duty.unit_id and unit.valid_to is not null)
    or exists (select from unit_lineage where unit_lineage.tenant_id = duty.tenant_id
      and unit_lineage.predecessor_id = duty.unit_id)
    or exists (select from duty_holder where duty_holder.tenant_id = duty.tenant_id and duty_holder.duty_id = duty.id)
    or exists (select from duty_choice where duty_choice.tenant_id = duty.tenant_id and duty_choice.duty_id = duty.id))`
}

/** What was handed in by those who hold it because of a reorganisation, after it was entered; what was returned is open again. */
export async function listKept({ db, tenant }: Context, reorganisation: Id<'reorganisation'>): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select distinct duty.id, holder.unit_id as unit, holder.valid_from as "from"
    from duty_holder as holder
    join reorganisation on reorganisation.tenant_id = holder.tenant_id and reorganisation.id = holder.reorganisation_id
    join duty on duty.tenant_id = holder.tenant_id and duty.id = holder.duty_id
    join proof on proof.tenant_id = duty.tenant_id and proof.duty_id = duty.id
    where holder.tenant_id = ${tenant} and holder.reorganisation_id = ${reorganisation}
      and holder.unit_id <> holder.before_id and duty.status in ('handed_in', 'accepted')
      and (proof.outcome is null or proof.outcome = 'accepted') and proof.handed_in_at > reorganisation.entered_at
      and (proof.handed_in_at at time zone 'Asia/Ho_Chi_Minh')::date >= holder.valid_from
    order by duty.id`.execute(db)
  return rows
}

export type Kept = { id: Id<'duty'>; unit: Id<'unit'>; from: Day }

const earliest = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other
