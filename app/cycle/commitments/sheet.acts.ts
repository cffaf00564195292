// The paper way: the photo of the sheet that was signed with ink is brought by one and compared by another.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import type { Brought } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { listLines } from './commitment.reads.ts'
import type { Commitment } from './commitment.ts'
import { holdCommitment, insertEntry, markCommitment } from './commitment.writes.ts'
import { listSheets } from './ledger.reads.ts'
import { mayBringSheet, mayCheckSheet, mayRefuseSheet, type SheetRefusal } from './sheet.rules.ts'
import { insertSheet, settleSheet } from './sheet.writes.ts'

type Of = Id<'commitment'>

export async function bringSheet(
  context: Context,
  id: Of,
  { on, photo }: { on: Day | null; photo: Brought | null },
): Promise<Verdict<SheetRefusal>> {
  const commitment = await holdCommitment(context, id)
  const verdict = mayBringSheet(await getActor(context), commitment, { on, files: photo ? 1 : 0 }, context.today)
  if (verdict.allowed && photo && on) {
    const kept = await keepFile(context, photo)
    if (!kept.allowed) return refuse({ why: 'file-not-taken', name: photo.name, refusal: kept.refusal })
    await insertSheet(context, { commitment: id, file: kept.file, on })
    await markCommitment(context, id, 'signing')
    await record(context, 'commitment.sheet-brought', id, { on, name: photo.name })
  }

  return verdict
}

/** From here on the lines are promises; an addendum changes those that it words anew. */
export async function acceptSheet(context: Context, id: Of): Promise<Verdict<SheetRefusal>> {
  const commitment = await holdCommitment(context, id)
  const [sheet] = await listSheets(context, id)
  const waiting = sheet?.outcome === null ? sheet : undefined
  const verdict = mayCheckSheet(await getActor(context), commitment, waiting)
  if (verdict.allowed && waiting) {
    await settleSheet(context, id, 'agrees')
    await markCommitment(context, id, 'paper', waiting.signedOn)
    await record(context, 'commitment.signed-on-paper', id, { on: waiting.signedOn })
    await changeLines(context, commitment)
  }

  return verdict
}

export async function refuseSheet(context: Context, id: Of, remark: string): Promise<Verdict<SheetRefusal>> {
  const commitment = await holdCommitment(context, id)
  const [sheet] = await listSheets(context, id)
  const waiting = sheet?.outcome === null ? sheet : undefined
  const verdict = mayRefuseSheet(await getActor(context), commitment, waiting, remark)
  if (verdict.allowed) {
    await settleSheet(context, id, 'differs', remark)
    await markCommitment(context, id, 'ready')
    await record(context, 'commitment.sheet-refused', id, { remark })
  }

  return verdict
}

/** What the signed addendum replaces is closed, with its reason. */
async function changeLines(context: Context, { id, amends, reason }: Commitment): Promise<void> {
  if (amends === null || reason === null) return
  for (const { replaces } of await listLines(context, [id]))
    if (replaces) await insertEntry(context, replaces, { state: 'changed', reason })
}
