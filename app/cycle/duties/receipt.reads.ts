// Who of which unit has opened the campaign or one of its duties: the receipts of a launch.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

export type UnitReceipt = {
  unit: Id<'unit'>
  unitName: string
  duties: number
  openings: { name: string; at: Date }[] // earliest first
}

/** Every unit that has a duty, also where nobody has opened anything. A person counts for the units of their posts on that day. */
export async function listUnitReceipts(
  { db, tenant, today }: Context,
  campaign: Id<'campaign'>,
): Promise<UnitReceipt[]> {
  const { rows } = await sql<Omit<UnitReceipt, 'openings'> & { openings: { name: string; at: string }[] | null }>`
    with given as (
      select duty.id, coalesce(holder.unit_id, duty.unit_id) as unit_id from duty
      left join duty_holder as holder on holder.tenant_id = duty.tenant_id and holder.duty_id = duty.id
        and holder.valid_from <= ${today} and (holder.valid_to is null or holder.valid_to > ${today})
      join assignment on assignment.tenant_id = duty.tenant_id and assignment.id = duty.assignment_id
      where duty.tenant_id = ${tenant} and assignment.campaign_id = ${campaign}
        and duty.status <> 'withdrawn' and assignment.withdrawn_on is null
    ), opened as (
      select person_id, opened_at as at, null::uuid as unit_id from campaign_receipt
      where tenant_id = ${tenant} and campaign_id = ${campaign}
      union all
      select duty_receipt.person_id, duty_receipt.first_at, given.unit_id from duty_receipt
      join given on given.id = duty_receipt.duty_id where duty_receipt.tenant_id = ${tenant}
    ), opening as (
      select post.unit_id, opened.person_id, min(opened.at) as at from opened
      join post on post.tenant_id = ${tenant} and post.person_id = opened.person_id
        and (opened.unit_id is null or opened.unit_id = post.unit_id)
        and post.valid_from <= (opened.at at time zone 'Asia/Ho_Chi_Minh')::date
        and (post.valid_to is null or post.valid_to > (opened.at at time zone 'Asia/Ho_Chi_Minh')::date)
      group by post.unit_id, opened.person_id
    )
    select unit.id as unit, unit.name as "unitName", count(given.id) as duties,
      (select json_agg(json_build_object('name', person.name, 'at', opening.at) order by opening.at)
        from opening join person on person.tenant_id = ${tenant} and person.id = opening.person_id
        where opening.unit_id = unit.id) as openings
    from given join units_as_of(${today}) as unit on unit.tenant_id = ${tenant} and unit.id = given.unit_id
    group by unit.id, unit.name
    order by unit.name`.execute(db)
  return rows.map(({ openings, ...unit }) => ({
    ...unit,
    openings: (openings ?? []).map(({ name, at }) => ({ name, at: new Date(at) })),
  }))
}
