// What may be done to a plan as a whole: hand it in, and from there to its launch.
import type { Note } from '#cycle/plan-reading/opening/opened.ts'
import { readDocument } from '#cycle/plan-reading/read-document.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import type { PlanRefusal } from './finding.rules.ts'
import { insertFindings } from './finding.writes.ts'
import { findingsOf } from './new-findings.ts'
import { type HandInRefusal, mayHandIn, mayTurn, nameOf } from './plan.rules.ts'
import type { PlanEntry } from './plan.ts'
import { holdPlan, insertPlan, markPlan } from './plan.writes.ts'

/** A file, or text that was pasted (then without a name). */
export type Document = { name: string | null; bytes: Uint8Array }

type HandedIn = Allowed & { plan: Id<'plan'> }

/** Reads the document and keeps it with all that was found. What is refused leaves nothing behind, not even in the journal. */
export async function handIn(context: Context, document: Document): Promise<HandedIn | Refused<HandInRefusal>> {
  if (!isOffice(await getActor(context))) return refuse({ why: 'not-the-office' })
  const read = await readDocument(document.bytes)
  if (!read.allowed) return refuse({ why: 'unreadable', because: read.refusal })

  return keepPlan(context, document, read)
}

type Reading = { reading: PlanReading; notes: Note[] }

/** The second half of handing in: the document has been read. */
export async function keepPlan(
  context: Context,
  { name, bytes }: Document,
  { reading, notes }: Reading,
): Promise<HandedIn | Refused<HandInRefusal>> {
  const verdict = mayHandIn(await getActor(context), reading)
  if (!verdict.allowed) return verdict

  const plan = newId<'plan'>()
  const file = name === null ? null : await keepAs(context, { name, bytes }, reading.source.format)
  const kind = reading.kind === 'campaign-plan' ? 'campaign_plan' : 'campaign_amendment'
  const called = nameOf(reading, name ?? reading.source.text.slice(0, 60))
  await insertPlan(context, { id: plan, name: called, kind, file, reading, notes })
  const found = findingsOf(reading)
  if (kind === 'campaign_plan') await insertFindings(context, plan, found)
  await record(context, 'plan.handed-in', plan, { name: called, file, findings: found.length })
  return { allowed: true, plan }
}

/** Locked until the commit: nobody answers, and nobody else launches, meanwhile. */
export const lockPlan = (context: Context, id: Id<'plan'>): Promise<PlanEntry> => holdPlan(context, id, 'update')

/** It has become a campaign: its findings stand as they are. The campaign's act journals why. */
export const settlePlan = (context: Context, id: Id<'plan'>): Promise<void> => markPlan(context, id, 'launched')

/** It has amended a campaign, whose act journals why; and the way back. */
export const settleAmending = (context: Context, id: Id<'plan'>): Promise<void> => markPlan(context, id, 'amending')
export const releaseAmending = (context: Context, id: Id<'plan'>): Promise<void> => markPlan(context, id, 'draft')

/** A plan that was handed in by mistake leaves the list; the file and the journal keep it. */
export const dropPlan = (context: Context, id: Id<'plan'>) => turn(context, id, 'dropped')

export const restorePlan = (context: Context, id: Id<'plan'>) => turn(context, id, 'draft')

async function turn(context: Context, id: Id<'plan'>, to: 'draft' | 'dropped'): Promise<Verdict<PlanRefusal>> {
  const plan = await holdPlan(context, id, 'update')
  const verdict = mayTurn(await getActor(context), plan, to)
  if (verdict.allowed) {
    await markPlan(context, id, to)
    await record(context, to === 'dropped' ? 'plan.dropped' : 'plan.restored', id)
  }
  return verdict
}
