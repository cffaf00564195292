// One thread that sets papers, one after another; stopped when a paper takes too long, started anew for the next.
import { Worker } from 'node:worker_threads'
import type { Job } from './job.ts'
import type { Answer } from './typesetting-worker.ts'

const longest = 20_000 // milliseconds on the clock for one paper; the longest report needs a hundredth
let warm: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/** Rejects when the paper takes longer than `within` milliseconds or the thread dies of it; the next paper is not touched by that. */
export function inThread(job: Job, within: number = longest): Promise<Uint8Array[]> {
  const setting = last.then(() => setIn(takeWorker(), job, within))
  last = setting.catch(() => undefined)
  return setting
}

function takeWorker(): Worker {
  if (warm) return warm
  const worker = new Worker(new URL('./typesetting-worker.ts', import.meta.url), { execArgv: [] })
  worker.on('error', () => forget(worker)).on('exit', () => forget(worker))
  warm = worker
  return worker
}

function forget(worker: Worker): void {
  if (warm === worker) warm = undefined
}

function setIn(worker: Worker, job: Job, within: number): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      forget(worker)
      void worker.terminate()
      failed(new Error(`the paper was not set within ${within} ms`))
    }, within)
    worker.ref()
    worker.on('message', done).on('error', failed).on('exit', died)
    worker.postMessage(job)

    function done(answer: Answer): void {
      settle()
      if ('defect' in answer) reject(new Error(answer.defect))
      else resolve(answer.files)
    }

    function died(): void {
      failed(new Error('the thread that sets papers has ended'))
    }

    function failed(error: Error): void {
      settle()
      reject(error)
    }

    function settle(): void {
      clearTimeout(clock)
      worker.off('message', done).off('error', failed).off('exit', died)
      worker.unref() // waiting for the next paper does not keep the process
    }
  })
}
