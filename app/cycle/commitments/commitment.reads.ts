// Asking for commitments and their lines: each row says all that a list or a page shows of it.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Commitment, Line, LineState } from './commitment.ts'

export const getCommitment = (context: Context, id: Id<'commitment'>): Promise<Commitment> =>
  selectCommitments(context).where('commitment.id', '=', id).executeTakeFirstOrThrow(missing)

/** The joint form first, then by the units' names; without what was dropped. */
export const listCommitments = (context: Context, campaign: Id<'campaign'>): Promise<Commitment[]> =>
  selectCommitments(context)
    .where('commitment.campaign_id', '=', campaign)
    .where('commitment.status', '<>', 'dropped')
    .orderBy('unit.name', (order) => order.asc().nullsFirst())
    .orderBy('commitment.made_at')
    .execute()

/** Of campaigns that run: what has not been signed, or waits for the second pair of eyes. */
export const listUnsigned = (context: Context): Promise<Commitment[]> =>
  selectCommitments(context)
    .where('campaign.status', '=', 'running')
    .where('commitment.status', 'in', ['drafted', 'ready', 'signing'])
    .orderBy('commitment.since')
    .execute()

export const listLines = (context: Context, commitments: Id<'commitment'>[]): Promise<Line[]> =>
  selectLines(context).where(sql<boolean>`line.commitment_id = any(${commitments})`).orderBy('line.position').execute()

export const getLine = (context: Context, id: Id<'commitment_line'>): Promise<Line> =>
  selectLines(context).where('line.id', '=', id).executeTakeFirstOrThrow(missing)

export const selectCommitments = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('commitment')
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'commitment.tenant_id').onRef('campaign.id', '=', 'commitment.campaign_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'commitment.tenant_id').onRef('person.id', '=', 'commitment.made_by'),
    )
    .leftJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'commitment.tenant_id').onRef('unit.id', '=', 'commitment.unit_id'),
    )
    .leftJoin(
      sql<{
        holder: Id<'unit'>
        holderName: string
      }>`lateral (select takeover.unit_id as holder, unit.name as "holderName"
        from commitment_takeover as takeover
        join units_as_of(${today}) as unit on unit.tenant_id = takeover.tenant_id and unit.id = takeover.unit_id
        where takeover.tenant_id = ${tenant} and takeover.commitment_id = coalesce(commitment.amends_id, commitment.id)
        order by takeover.taken_at desc limit 1)`.as('taken'),
      (join) => join.onTrue(),
    )
    .where('commitment.tenant_id', '=', tenant)
    .select(['commitment.id', 'campaign.id as campaign', 'campaign.name as campaignName'])
    .select(['campaign.status as campaignStatus', 'commitment.unit_id as unit', 'unit.name as unitName'])
    .select(sql<Id<'unit'> | null>`coalesce(taken.holder, commitment.unit_id)`.as('holder'))
    .select(sql<string | null>`coalesce(taken."holderName", unit.name)`.as('holderName'))
    .select(['commitment.amends_id as amends', 'commitment.reason', 'commitment.document_id as document'])
    .select(['commitment.status', 'commitment.since', 'commitment.signed_on as signedOn', 'person.name as madeByName'])

const last = sql`(select entry.state, entry.reason from ledger_entry as entry
  where entry.tenant_id = line.tenant_id and entry.line_id = line.id order by entry.said_at desc, entry.id limit 1)`

const selectLines = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('commitment_line as line')
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'line.tenant_id').onRef('unit.id', '=', 'line.unit_id'),
    )
    .leftJoin(sql<{ state: LineState; reason: string }>`lateral ${last}`.as('said'), (join) => join.onTrue())
    .where('line.tenant_id', '=', tenant)
    .select(['line.id', 'line.commitment_id as commitment', 'line.unit_id as unit', 'unit.name as unitName'])
    .select(['line.text', 'line.by_day as by', 'line.replaces_id as replaces', 'said.reason'])
    .select(sql<LineState>`coalesce(said.state, 'open')`.as('state'))
