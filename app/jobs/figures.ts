// How the background work stands, for the metrics: nothing where the queue did not start.
import type { Asked } from '../serving/metrics.ts'
import type { Jobs } from './jobs.ts'

type Starting = Promise<Jobs | undefined> | undefined

export const jobFigures = (jobs: Starting): Asked[] => [
  {
    name: 'thidua_jobs_open',
    help: 'Background jobs that wait or go on, of all committees',
    ask: async () => (await (await jobs)?.open())?.count,
  },
  {
    name: 'thidua_oldest_job_age_seconds',
    help: 'Seconds since the oldest open background job was asked for; 0 where there is none',
    ask: async () => (await (await jobs)?.open())?.oldest,
  },
]
