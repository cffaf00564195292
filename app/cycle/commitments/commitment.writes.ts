// The commitments' own rows.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import { selectCommitments } from './commitment.reads.ts'
import type { Commitment, CommitmentStatus, LineState } from './commitment.ts'

/** The campaign is held too, weakly and first: it cannot end while something is signed. */
export const holdCommitment = (context: Context, id: Id<'commitment'>): Promise<Commitment> =>
  selectCommitments(context)
    .where('commitment.id', '=', id)
    .forUpdate('commitment')
    .forShare('campaign')
    .executeTakeFirstOrThrow(missing)

export type NewCommitment = {
  campaign: Id<'campaign'>
  unit: Id<'unit'> | null
  handing: Id<'response_handing'> | null
  document: Id<'document'> | null
  amends?: { commitment: Id<'commitment'>; reason: string }
  lines: NewLine[]
}

export type NewLine = {
  unit: Id<'unit'>
  text: string
  by: PartialDay | null
  replaces?: Id<'commitment_line'>
}

export async function insertCommitment(context: Context, made: NewCommitment): Promise<Id<'commitment'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'commitment'>()
  const of = { tenant_id: tenant, id, campaign_id: made.campaign, unit_id: made.unit, handing_id: made.handing }
  const from = { amends_id: made.amends?.commitment ?? null, reason: made.amends?.reason ?? null }
  const begun = { status: made.amends ? ('ready' as const) : ('drafted' as const), since: now }
  await db
    .insertInto('commitment')
    .values({ ...of, ...from, ...begun, document_id: made.document, made_by: actor, made_at: now })
    .execute()
  const lines = made.lines.map(({ unit, text, by, replaces = null }, position) => ({
    ...{ tenant_id: tenant, id: newId<'commitment_line'>(), commitment_id: id, position },
    ...{ unit_id: unit, text, by_day: by, replaces_id: replaces },
  }))
  await db.insertInto('commitment_line').values(lines).execute()
  return id
}

export async function markCommitment(
  { db, tenant, now }: Context,
  id: Id<'commitment'>,
  status: CommitmentStatus,
  signedOn: Day | null = null,
): Promise<void> {
  const row = db.updateTable('commitment').set({ status, since: now, ...(signedOn && { signed_on: signedOn }) })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

type NewEntry = { state: LineState; reason: string; file?: Id<'file'> | null }

export async function insertEntry(
  { db, tenant, actor, now }: Context,
  line: Id<'commitment_line'>,
  { state, reason, file = null }: NewEntry,
): Promise<void> {
  const row = { tenant_id: tenant, id: newId<'ledger_entry'>(), line_id: line, state, reason, file_id: file }
  await db
    .insertInto('ledger_entry')
    .values({ ...row, said_by: actor, said_at: now })
    .execute()
}
