// What the walk tries its rights on: one thing of each noun, as the database has it, and the scene that a rule sees of it.
import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { getCommitment } from '#cycle/commitments/commitment.reads.ts'
import { handIn } from '#cycle/duties/duty.acts.ts'
import { listDutiesOfUnits } from '#cycle/duties/duty.reads.ts'
import { mayHandIn } from '#cycle/duties/duty.rules.ts'
import type { DutyStatus } from '#cycle/duties/duty.ts'
import type { PlanStatus } from '#cycle/plan-review/plan.ts'
import { emptyBody } from '#cycle/response-plans/body.ts'
import { getResponsePlan } from '#cycle/response-plans/response-plan.reads.ts'
import type { Context, Who } from '#db/context.ts'
import type { Scene } from '#disclosure/rights/right.ts'
import { listAllUnits } from '#foundation/organisation/unit.reads.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { acting, type TestDatabase } from '../database.ts'

export type Ids = { [noun: string]: string }
export type Example = { ids: Ids; version: number }

/** A duty of a unit whose head walks along, handed in just now. */
export async function handInOne(base: TestDatabase, heads: Who[]): Promise<RawBuilder<unknown>> {
  for (const head of heads) {
    const duty = await acting(base, head, async (context) => {
      const actor = await getVisitor(context)
      const duties = await listDutiesOfUnits(
        context,
        actor.posts.map(({ unit }) => unit),
      )
      const open = duties.find((one) => one.campaignStatus === 'running' && mayHandIn(actor, one, null).allowed)
      return open && (await handIn(context, open.id, { text: 'Đã làm xong.', files: [] })).allowed ? open.id : null
    })
    if (duty) return sql`duty.id = ${duty}`
  }
  throw new Error('none of them has an open duty')
}

/** A trial that is over: the office's own affair. */
export const over = sql`campaign.status = 'taken_back'`

export async function findExample(base: TestDatabase, who: Who, wanted: RawBuilder<unknown>): Promise<Example> {
  const rows = await acting(base, who, async ({ db, tenant }) => {
    const found = await sql<Ids>`
      select duty.id as duty, coalesce(kept.file_id, duty.id) as file, coalesce(kept.duty_id, duty.id) as proved, assignment.id as assignment,
        campaign.id as campaign, post.unit_id as unit, post.id as post, coalesce(bystander.person_id, post.person_id) as person,
        plan.id as plan, body.id as body, body.id as finding, task.id as task, campaign.plan_id as launched, campaign.tenant_id as tenant,
        (select id from reorganisation where tenant_id = ${tenant} order by (what = 'change_tier') desc, seq desc limit 1) as reorganisation,
        coalesce(amendment.id, duty.id) as amendment,
        (select id from data_request where tenant_id = campaign.tenant_id and outcome is null limit 1) as data_request,
        coalesce(response.id, duty.id) as response_plan, coalesce(response.unit_id, duty.unit_id) as response_unit,
        coalesce((select id from response_handing h where h.response_plan_id = response.id limit 1), duty.id) as response_handing,
        coalesce((response.body -> 'works' -> 0 ->> 'id')::uuid, duty.id) as work,
        coalesce((select file_id from work_photo limit 1), duty.id) as photo,
        coalesce((select response_plan_id from work_photo limit 1), duty.id) as photographed,
        coalesce(promise.commitment_id, duty.id) as commitment, coalesce(promise.id, duty.id) as commitment_line,
        coalesce(promise.unit_id, duty.unit_id) as commitment_unit,
        coalesce((select file_id from signed_sheet s where s.commitment_id = promise.commitment_id limit 1), duty.id) as sheet,
        document.id as document, document.version as document_seen,
        concat(document.signing, ':', document.signer_post_id) as document_signer,
        (select id from document_template where tenant_id = campaign.tenant_id limit 1) as document_template,
        (select id from series where tenant_id = ${tenant} limit 1) as series,
        (select id from roster where state = 'draft' order by brought_at desc limit 1) as roster,
        coalesce((select guest.id from guest join guest_answer said on said.guest_id = guest.id
          where said.answer = 'substitute' and said.outcome is null limit 1), duty.id) as guest,
        coalesce((select id from ceremony where ceremony.campaign_id = campaign.id), duty.id) as ceremony,
        coalesce((select item.id from programme_item item join ceremony on ceremony.id = item.ceremony_id
          where ceremony.campaign_id = campaign.id and begun_at is null order by position limit 1), duty.id) as programme_item,
        coalesce((select class.id from guest_class class join ceremony on ceremony.id = class.ceremony_id
          where ceremony.campaign_id = campaign.id order by position limit 1), duty.id) as guest_class,
        coalesce((select line_id from budget_voucher order by id limit 1), duty.id) as budget_line,
        coalesce((select file_id from budget_voucher order by id limit 1), duty.id) as voucher_file,
        (select id from stand_in order by id limit 1) as stand_in,
        coalesce((select id from incoming where status = 'registered' limit 1), duty.id) as incoming,
        coalesce((select file_id from incoming_file join incoming on incoming.id = incoming_id where status = 'registered' limit 1),
          duty.id) as incoming_file,
        coalesce((select id from incoming_aside limit 1), duty.id) as incoming_aside,
        coalesce((select id from delivery where channel = 'paper' limit 1), duty.id) as delivery,
        coalesce((select id from delivery where channel = 'edxml' limit 1), duty.id) as delivery_axis,
        coalesce((select document_id from delivery where channel = 'edxml' limit 1), duty.id) as delivered,
        coalesce((select id from status_message where direction = 'out' limit 1), duty.id) as status_message,
        coalesce((select id from signing limit 1), duty.id) as signing,
        coalesce((select id from enrolment where ended_at is null and asked_at is not null limit 1), duty.id) as enrolment,
        (select id from signing_certificate one where not exists
          (select from certificate_revocation other where other.serial = one.serial) limit 1) as signing_certificate,
        (select unit_id from unit_span where kind = 'radio_station' limit 1) as quiet_unit,
        (select id from person where id <> post.person_id order by id limit 1) as someone
      from campaign
      join assignment on assignment.campaign_id = campaign.id
      join duty on duty.assignment_id = assignment.id
      left join (select proof_file.file_id, proof.duty_id from proof_file join proof on proof.id = proof_file.proof_id limit 1)
        as kept on true
      join post on post.unit_id = duty.unit_id and post.valid_to is null
      left join (select tenant_id, max(person_id::text)::uuid as person_id from account where username > 'dongchi4' and username < 'dongchj'
        group by 1) as bystander on bystander.tenant_id = campaign.tenant_id -- nobody who walks: a new slip ends every session at once
      left join lateral (select id, unit_id, body from response_plan where response_plan.campaign_id = campaign.id
        and status = 'handed_in' limit 1) as response on true
      left join lateral (select line.id, line.unit_id, line.commitment_id from commitment_line as line
        join commitment on commitment.id = line.commitment_id and commitment.status = 'paper' and amends_id is null
        where commitment.campaign_id = campaign.id and not exists (select from ledger_entry e where e.line_id = line.id and e.state = 'changed')
        order by (line.text like 'Ghe%') desc limit 1) as promise on true
      left join plan on plan.status = 'draft' and plan.kind = 'campaign_plan'
      left join amendment on amendment.campaign_id = campaign.id and amendment.status = 'draft'
      left join finding as body on body.plan_id = plan.id and body.kind = 'body' and body.answer = 'open'
      left join finding as task on task.plan_id = plan.id and task.kind = 'task' and task.answer = 'open'
      left join document on document.tenant_id = campaign.tenant_id and document.status = 'draft' and document.signer_post_id is not null
      where campaign.tenant_id = ${tenant} and ${wanted}
      order by duty.id limit 1`.execute(db)
    return found.rows
  })
  assert.ok(rows[0], 'the demonstration has no example')
  return { ids: rows[0], version: 0 }
}

/** Another finding of the same plan each time: its version is that of the database. */
export const withVersion = (base: TestDatabase, who: Who, { ids }: Example, finding: string): Promise<Example> =>
  acting(base, who, async ({ db, tenant }) => {
    const { rows } = await sql<{ version: number }>`
      select version from finding where tenant_id = ${tenant} and id = ${finding}`.execute(db)
    return { ids, version: rows[0]?.version ?? 0 }
  })

type Facts = {
  campaign: CampaignStatus
  duty: DutyStatus
  dutyUnit: Id<'unit'>
  plan: PlanStatus
  handedIn: number
  trials: number
}

export const sceneAt = (base: TestDatabase, who: Who, { ids }: Example, oneself: boolean): Promise<Scene> =>
  acting(base, who, async (context) => {
    const { rows } = await sql<Facts>`
      select campaign.status as campaign, duty.status as duty, duty.unit_id as "dutyUnit",
        (select status from plan where id = ${ids.plan ?? null}) as plan,
        (select count(*) from proof join duty d on d.id = proof.duty_id join assignment a on a.id = d.assignment_id
          where a.campaign_id = campaign.id) as "handedIn",
        (select count(*) from campaign c where c.plan_id = ${ids.plan ?? null} and c.status = 'trial') as trials
      from campaign, duty
      where campaign.tenant_id = ${context.tenant} and campaign.id = ${ids.campaign} and duty.id = ${ids.duty}`.execute(
      context.db,
    )
    const units = await listAllUnits(context)
    const [facts, unit] = [rows[0], units.find(({ id }) => id === ids.unit)]
    assert.ok(facts && unit)
    const { campaign: status } = facts
    return {
      ...{ unit, units, oneself, link: null, campaign: { status } },
      duty: { unit: facts.dutyUnit, status: facts.duty, campaignStatus: status },
      plan: { kind: 'campaign_plan', status: facts.plan ?? 'draft' },
      response: await responseAt(context, ids, status),
      commitment: await commitmentAt(context, ids, status),
      document: await getDocument(context, ids.document as Id<'document'>),
      ...{ handedIn: facts.handedIn, onTrial: facts.trials > 0 },
    }
  })

/** A campaign of which nobody has written one has none: then no page of it is there either. */
async function responseAt(context: Context, { response_plan: id, unit }: Ids, campaignStatus: CampaignStatus) {
  const nothing = {
    unit: unit as Id<'unit'>,
    status: 'draft' as const,
    version: 1,
    savedByName: '',
    savedAt: context.now,
    body: emptyBody,
  }
  const known = await context.db
    .selectFrom('response_plan')
    .select('id')
    .where('id', '=', id as Id<'response_plan'>)
    .executeTakeFirst()
  return known ? await getResponsePlan(context, known.id) : { ...nothing, campaignStatus }
}

async function commitmentAt(context: Context, { commitment: id, unit }: Ids, campaignStatus: CampaignStatus) {
  const known = await context.db
    .selectFrom('commitment')
    .select('id')
    .where('id', '=', id as Id<'commitment'>)
    .executeTakeFirst()
  return known
    ? await getCommitment(context, known.id)
    : { holder: unit as Id<'unit'>, status: 'drafted' as const, campaignStatus }
}

export const actorOf = (base: TestDatabase, who: Who): Promise<Actor> => acting(base, who, getVisitor)
