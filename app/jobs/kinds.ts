// Every kind of work in the background: what does it, in one transaction with its own end.
import type { Context } from '#db/context.ts'
import type { JobKind, Report } from '#foundation/jobs/job.ts'
import { importRoster } from '#foundation/roster/import.acts.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'

/** A refusal, a stop and a defect all leave nothing behind. */
export type Work = (context: Context, subject: string, report: Report) => Promise<Verdict<{ why: string }>>

export const kinds: Record<JobKind, Work> = {
  'import-roster': (context, subject, report) => importRoster(context, subject as Id<'roster'>, report),
}
