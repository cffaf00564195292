// Registering what came in: its number of the year, its files; what is damaged is kept aside instead.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs, keepFile } from '#foundation/files/file.acts.ts'
import type { Brought } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { type ArrivalRefusal, judgeArrival } from './arrival.rules.ts'
import { keepAside } from './aside.acts.ts'
import { findKnown } from './incoming.reads.ts'
import { mayRegister } from './incoming.rules.ts'
import { type Arrival, symbolOf } from './incoming.ts'
import { insertIncoming, insertIncomingFiles } from './incoming.writes.ts'
import { type FileRefusal, judgeFile } from './whole-file.rules.ts'

/** `original` is the package that the files came in: kept beside them as it came, with whatever signature it bears. */
export type Arriving = { arrival: Arrival; files: Brought[]; arrivedOn: Day; original?: Brought }
export type Registered = Allowed & { incoming: Id<'incoming'>; year: number; ordinal: number }
export type KeptAside = Allowed & { aside: Id<'incoming_aside'>; refusal: FileRefusal }

/** A file that cannot be taken is no refusal: it has come, so it is kept, and whoever brings it is told why and where. */
export async function registerIncoming(
  context: Context,
  { arrival, files, arrivedOn, original }: Arriving,
): Promise<Registered | KeptAside | Refused<ArrivalRefusal>> {
  const actor = await getActor(context)
  const office = mayRegister(actor)
  if (!office.allowed) return office
  for (const file of files) {
    const taken = judgeFile(file)
    if (taken.allowed) continue
    const { organName } = arrival
    const aside = await keepAside(context, file, { refusal: taken.refusal, organName: organName || null })
    return { allowed: true, aside, refusal: taken.refusal }
  }
  const known = arrival.business === 'new' ? await findKnown(context, arrival) : null
  const verdict = judgeArrival(actor, { arrival, files: files.length, arrivedOn, today: context.today, known })
  if (!verdict.allowed) return verdict

  const kept = await keepAll(context, files)
  if (original) kept.push(await keepAs(context, original, 'edxml'))
  const entered = await insertIncoming(context, arrival, arrivedOn)
  await insertIncomingFiles(context, entered.id, kept)
  const { year, ordinal } = entered
  const said = { number: `${ordinal}/${year}`, symbol: symbolOf(arrival), from: arrival.organName }
  await record(context, 'incoming.registered', entered.id, said)
  return { allowed: true, incoming: entered.id, year, ordinal }
}

async function keepAll(context: Context, files: Brought[]): Promise<Id<'file'>[]> {
  const kept: Id<'file'>[] = []
  for (const file of files) {
    const outcome = await keepFile(context, file)
    if (!outcome.allowed) throw new Error(`taken by the rule and refused by the files: ${outcome.refusal.why}`)
    kept.push(outcome.file)
  }
  return kept
}
