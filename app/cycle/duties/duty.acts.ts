// What the people of a unit do with a duty: open it, begin, hand in a proof, take it back.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { type DutyRefusal, type HandInRefusal, mayBegin, mayHandIn, mayOpen, mayTakeBack } from './duty.rules.ts'
import { holdDuty, markMoved, putReceipt } from './duty.writes.ts'
import { insertProof, settleProof } from './proof.writes.ts'

/** Every visit of the unit's own people is a receipt; the first also opens the duty. */
export async function openDuty(context: Context, id: Id<'duty'>): Promise<Verdict<DutyRefusal>> {
  const duty = await holdDuty(context, id)
  const actor = await getActor(context)
  const verdict = mayOpen(actor, duty)
  if (belongsTo(actor, duty.unit)) await putReceipt(context, id)
  if (verdict.allowed) {
    await markMoved(context, id, 'opened')
    await record(context, 'duty.opened', id)
  }

  return verdict
}

export async function beginDuty(context: Context, id: Id<'duty'>): Promise<Verdict<DutyRefusal>> {
  const duty = await holdDuty(context, id)
  const verdict = mayBegin(await getActor(context), duty)
  if (verdict.allowed) {
    await markMoved(context, id, 'under_way')
    await record(context, 'duty.begun', id)
  }

  return verdict
}

export type NewProof = { text: string; files: { name: string; bytes: Uint8Array }[] }

/** The duty is locked first, so that of many who press at once only one hands in. */
export async function handIn(context: Context, id: Id<'duty'>, proof: NewProof): Promise<Verdict<HandInRefusal>> {
  const duty = await holdDuty(context, id)
  const { text } = proof
  const files = proof.files.map(({ name, bytes }) => ({ name, size: bytes.length }))
  const verdict = mayHandIn(await getActor(context), duty, { text, files })
  if (verdict.allowed) {
    const kept: Id<'file'>[] = []
    for (const file of proof.files) {
      const outcome = await keepFile(context, file)
      if (!outcome.allowed) return refuse({ why: 'file-not-taken', name: file.name, refusal: outcome.refusal })
      kept.push(outcome.file)
    }
    await insertProof(context, id, { text, files: kept })
    await markMoved(context, id, 'handed_in')
    await record(context, 'duty.handed-in', id, { text, files: files.map(({ name }) => name) })
  }

  return verdict
}

export async function takeBackProof(context: Context, id: Id<'duty'>): Promise<Verdict<DutyRefusal>> {
  const duty = await holdDuty(context, id)
  const verdict = mayTakeBack(await getActor(context), duty)
  if (verdict.allowed) {
    await settleProof(context, id, 'taken_back')
    await markMoved(context, id, 'under_way')
    await record(context, 'duty.taken-back', id)
  }

  return verdict
}
