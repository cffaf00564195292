// Work that goes on in the background for somebody who asked for it: it can be watched, and stopped until it is done.
import type { Id } from '#kernel/ids.ts'

/** waiting: nobody works on it yet, or whoever did is gone · stopped and failed: nothing of it was kept */
export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'failed'
export type JobPhase = 'checking' | 'writing'

/** Each is a line in app/jobs/kinds.ts. */
export type JobKind = 'import-roster'

export type Job = {
  id: Id<'job'>
  kind: string
  subject: string
  state: JobState
  phase: JobPhase | null
  reached: number
  total: number
  attempts: number
  why: string | null
  askedBy: Id<'person'>
  askedAt: Date
  stopAskedBy: Id<'person'> | null
  stopAskedAt: Date | null
  endedAt: Date | null
}

/** How far it is. Every call may end the job, because somebody asked for a stop or the server goes down. */
export type Report = (phase: JobPhase, reached: number, total: number) => Promise<void>
