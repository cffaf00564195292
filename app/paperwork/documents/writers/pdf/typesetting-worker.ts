// The thread that sets papers: the compiler is synchronous, and a page waits for nobody else's paper.
import { parentPort } from 'node:worker_threads'
import type { Job } from './job.ts'
import { typeset } from './typeset.ts'

export type Answer = { files: Uint8Array[] } | { defect: string }

parentPort?.on('message', (job: Job) => {
  try {
    const files = typeset(job)
    parentPort?.postMessage({ files } satisfies Answer)
  } catch (error) {
    parentPort?.postMessage({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
