// Whether a journal holds as a whole: the chain, its end, and every payload. Pure, so that anybody can recompute it.
import type { Id } from '#kernel/ids.ts'
import { comparePayloads, firstBroken, type PayloadFinding } from './entry.rules.ts'
import type { Entry, KeptPayload } from './entry.ts'
import { firstBrokenLine } from './head.rules.ts'
import type { HeadsFile, PublishedHead } from './head.ts'

export type Head = { seq: number; hash: string }

export type JournalFinding = PayloadFinding & {
  entries: number
  firstBroken: number | null
  /** How many entries the head promises and the journal has not. */
  cutOff: number
}

type Journal = { entries: Entry[]; payloads: KeptPayload[]; head: Head | null }

export function examine(tenant: Id<'tenant'>, { entries, payloads, head }: Journal): JournalFinding {
  const seq = head?.seq ?? 0
  return {
    ...comparePayloads(entries, payloads),
    entries: entries.length,
    firstBroken: firstBroken(tenant, entries) ?? endsElsewhere(entries, head),
    cutOff: Math.max(0, seq - (entries.at(-1)?.seq ?? 0)),
  }
}

/** Erased payloads are no fault: they were taken out by right, and the chain says so. A journal without entries is none. */
export const holds = ({ entries, firstBroken, cutOff, bent }: JournalFinding): boolean =>
  entries > 0 && firstBroken === null && cutOff === 0 && bent.length === 0

/** The first entry that the head does not know, where the chain in itself holds. */
function endsElsewhere(entries: Entry[], head: Head | null): number | null {
  const seq = head?.seq ?? 0
  const last = entries.at(-1)
  if (!last || last.seq < seq) return null
  if (last.seq > seq) return seq + 1
  return last.hash === head?.hash ? null : seq
}

export type HeadsFinding = {
  days: number
  brokenLine: number | null
  /** The first published head that the journal has not, or has otherwise. */
  lost: PublishedHead | null
}

/** Whoever owns the database can rewrite the journal and its head; what others have kept, not. */
export function compareHeads(file: HeadsFile, entries: Pick<Entry, 'seq' | 'hash'>[]): HeadsFinding {
  const lost = file.heads.find(({ seq, hash }) => entries[seq - 1]?.hash !== hash) ?? null
  return { days: file.heads.length, brokenLine: firstBrokenLine(file), lost }
}

export const keepsHeads = ({ days, brokenLine, lost }: HeadsFinding): boolean =>
  days > 0 && brokenLine === null && lost === null
