// What becomes of signed promises: kept, broken, worded anew by an addendum, taken over by those who come after.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import type { Brought } from '#foundation/files/file.ts'
import { successorsOn } from '#foundation/organisation/reorganisation.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo } from '#foundation/people/actor.rules.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Made } from './commitment.acts.ts'
import { getLine, listLines } from './commitment.reads.ts'
import type { LineState } from './commitment.ts'
import { holdCommitment, insertCommitment, insertEntry } from './commitment.writes.ts'
import { draftPaper } from './document.acts.ts'
import { type LedgerRefusal, mayAmendCommitment, maySayOf, mayTakeOver, type TakeoverRefusal } from './ledger.rules.ts'

export type Said = { state: Exclude<LineState, 'changed'>; reason: string; proof: Brought | null }

export async function sayOfLine(
  context: Context,
  id: Id<'commitment_line'>,
  { state, reason, proof }: Said,
): Promise<Verdict<LedgerRefusal>> {
  const { commitment: of } = await getLine(context, id)
  const commitment = await holdCommitment(context, of)
  const line = await getLine(context, id) // as it stands now that the commitment is held
  const verdict = maySayOf(await getActor(context), commitment, line, reason)
  if (verdict.allowed) {
    const kept = proof && (await keepFile(context, proof))
    if (kept && !kept.allowed) return refuse({ why: 'file-not-taken', name: proof.name, refusal: kept.refusal })
    await insertEntry(context, id, { state, reason, file: kept ? kept.file : null })
    await record(context, 'commitment.line-said', of, { line: id, state, reason })
  }

  return verdict
}

export type Reworded = { line: Id<'commitment_line'>; text: string }

/** The addendum waits for its own signatures; until then the old words hold. */
export async function amendCommitment(
  context: Context,
  id: Id<'commitment'>,
  { reason, lines: reworded }: { reason: string; lines: Reworded[] },
): Promise<Made | Refused<LedgerRefusal>> {
  const commitment = await holdCommitment(context, id)
  const lines = (await listLines(context, [id])).flatMap((line) => {
    const text = reworded.find((one) => one.line === line.id)?.text ?? ''
    if (text === '' || text === line.text || line.state === 'changed') return []
    return [{ unit: line.unit, text, by: line.by, replaces: line.id }]
  })
  const verdict = mayAmendCommitment(await getActor(context), commitment, { reason, changes: lines.length })
  if (!verdict.allowed) return verdict
  const { campaign, unit } = commitment
  const promises = lines.map(({ text }) => text)
  const document = await draftPaper(context, { campaign, unit: commitment.holder ?? unit, promises })
  const amends = { commitment: id, reason }
  const addendum = await insertCommitment(context, { campaign, unit, handing: null, document, amends, lines })
  await record(context, 'commitment.amended', id, { addendum, reason, lines: lines.length })
  return { allowed: true, commitment: addendum }
}

/** A successor unit, or a new head of the unit itself, says that it stands by what was promised. */
export async function takeOverCommitment(
  context: Context,
  id: Id<'commitment'>,
  words: string,
): Promise<Verdict<TakeoverRefusal>> {
  const { db, tenant, actor: taken_by, now: taken_at, today } = context
  const commitment = await holdCommitment(context, id)
  const { holder } = commitment
  const units = holder ? await successorsOn(context, holder, today) : []
  const actor = await getActor(context)
  const verdict = mayTakeOver(actor, commitment, units, words)
  const unit = units.find((one) => belongsTo(actor, one))
  if (verdict.allowed && unit) {
    const row = { tenant_id: tenant, id: newId<'commitment_takeover'>(), unit_id: unit, words }
    await db
      .insertInto('commitment_takeover')
      .values({ ...row, commitment_id: commitment.amends ?? id, taken_by, taken_at })
      .execute()
    await record(context, 'commitment.taken-over', id, { unit, words })
  }

  return verdict
}
