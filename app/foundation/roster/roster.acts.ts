// Bringing a list, confirming what its preview says, dropping it. The importing itself is import.acts.ts.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { nameFor } from '#foundation/files/file.rules.ts'
import { askForJob } from '#foundation/jobs/job.acts.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { type AskRefusal, isOpen } from '#foundation/jobs/job.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { fold } from '#kernel/fold.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { readWorkbook } from './read-workbook.ts'
import { judgeNow, listDraftsBefore } from './roster.reads.ts'
import { type BringRefusal, type DropRefusal, type ImportRefusal, mayDrop, mayImport } from './roster.rules.ts'
import type { RosterRow, Vocabulary, Workbook } from './roster.ts'
import { holdRoster, insertRoster, markConfirmed, markOver } from './roster.writes.ts'

type Brought = Allowed & { roster: Id<'roster'> }

/** Nothing but the list itself is kept, until somebody has seen what it would do and confirms it. */
export async function bringRoster(
  context: Context,
  file: { name: string; bytes: Uint8Array },
  vocabulary: Vocabulary,
): Promise<Brought | Refused<BringRefusal>> {
  const office = mayRunOffice(await getActor(context))
  if (!office.allowed) return office
  const read = await readWorkbook(file.bytes)
  if (!read.allowed) return read
  const { rows, notices } = read.workbook
  const workbook = { rows: rows.map((row) => coded(row, vocabulary)), notices }
  return { allowed: true, roster: await keepRoster(context, nameFor(file.name, 'xlsx'), workbook) }
}

/** For whoever has judged already, and has its rows with codes for kinds and roles. */
export async function keepRoster(context: Context, name: string, workbook: Workbook): Promise<Id<'roster'>> {
  const id = newId<'roster'>()
  await insertRoster(context, { id, name, workbook })
  await record(context, 'roster.brought', id, { rows: workbook.rows.length })
  return id
}

/** "Chi bộ" is a party_cell; what nobody understands stays as it was written, and the preview says so. */
function coded(row: RosterRow, { kind, role }: Vocabulary): RosterRow {
  const { kind: ofUnit, role: ofPost } = row.cells
  const cells = { ...row.cells }
  if (ofUnit) cells.kind = kind.get(fold(ofUnit)) ?? ofUnit
  if (ofPost) cells.role = role.get(fold(ofPost)) ?? ofPost
  return { ...row, cells }
}

/** `digest` is that of the preview which was seen. The work begins after the commit. */
export async function confirmRoster(
  context: Context,
  id: Id<'roster'>,
  digest: string,
): Promise<Verdict<ImportRefusal | AskRefusal>> {
  const roster = await holdRoster(context, id)
  const judged = await judgeNow(context, id)
  const verdict = mayImport(await getActor(context), roster, { judged, digest })
  if (!verdict.allowed) return verdict
  const asked = await askForJob(context, { kind: 'import-roster', subject: id, total: judged.rows.length })
  if (asked.allowed) {
    await markConfirmed(context, id, digest)
    await record(context, 'roster.confirmed', id, { ...judged.counts })
  }
  return asked
}

export async function dropRoster(context: Context, id: Id<'roster'>): Promise<Verdict<DropRefusal>> {
  const roster = await holdRoster(context, id)
  const goesOn = (await listJobsOf(context, id)).some(isOpen)
  const verdict = mayDrop(await getActor(context), roster, goesOn)
  if (verdict.allowed) {
    await markOver(context, id, null)
    await record(context, 'roster.dropped', id)
  }
  return verdict
}

const keptFor = 30 * 86_400_000

/** In the night, in the name of whoever brought them. */
export async function dropOldDrafts(context: Context): Promise<void> {
  for (const { id, broughtBy } of await listDraftsBefore(context, new Date(context.now.getTime() - keptFor))) {
    if ((await listJobsOf(context, id)).some(isOpen)) continue
    await markOver(context, id, null)
    await record({ ...context, actor: broughtBy }, 'roster.dropped', id)
  }
}
