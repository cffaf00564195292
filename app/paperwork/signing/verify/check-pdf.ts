// Checks a file in a thread of its own, which is stopped when it takes too much work or memory, and ends afterwards.
import { Worker } from 'node:worker_threads'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import type { Report } from './report.ts'
import type { Trust } from './trust.ts'
import type { Answer, Question } from './verify-worker.ts'

/** `milliseconds` of a processor, so that a busy machine refuses no honest file. */
export type Bounds = { milliseconds: number; megabytes: number }
export const bounds: Bounds = { milliseconds: 2000, megabytes: 300 }
export const largestChecked = 20 * 1024 * 1024

export type CheckRefusal = { why: 'empty' | 'too-large' | 'too-slow' | 'too-much-memory' }
export type Checked = (Allowed & { report: Report }) | Refused<CheckRefusal>

const mega = 1024 * 1024
const measuredEvery = 25
const longestWait = 20_000 // by the clock, for a thread that stands still
const atOnce = 2
const waiting: (() => void)[] = []
let busy = 0

/** Nothing of the file is stored or logged. A defect of the checker is thrown. */
export async function checkPdf(bytes: Uint8Array, trust: Trust, within: Bounds = bounds): Promise<Checked> {
  if (bytes.length === 0) return refuse({ why: 'empty' })
  if (bytes.length > largestChecked) return refuse({ why: 'too-large' })
  if (busy >= atOnce) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await checkIn(bytes, trust, within)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

function checkIn(bytes: Uint8Array, trust: Trust, within: Bounds): Promise<Checked> {
  const resourceLimits = { maxOldGenerationSizeMb: within.megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
  return new Promise((resolve, reject) => {
    let before: number | undefined // what the thread needed to start is not the file's
    const clock = setTimeout(() => stop({ why: 'too-slow' }), longestWait)
    const meter = setInterval(measure, measuredEvery)
    const own = new Uint8Array(bytes) // a copy that is moved into the thread
    worker.postMessage({ bytes: own, trust } satisfies Question, [own.buffer])

    worker.on('message', (answer: Answer) => {
      if ('begun' in answer) before = answer.begun
      else if ('defect' in answer) reject(new Error(answer.defect))
      else resolve({ allowed: true, report: answer.report })
      if (!('begun' in answer)) settle()
    })
    worker.once('error', (error) => {
      settle()
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (outOfMemory) resolve(refuse({ why: 'too-much-memory' }))
      else reject(error)
    })

    async function measure(): Promise<void> {
      const [heap, work] = await Promise.all([worker.getHeapStatistics(), worker.cpuUsage()]).catch(() => []) // it has just ended
      if (heap && heap.used_heap_size + heap.external_memory > within.megabytes * mega) stop({ why: 'too-much-memory' })
      const spent = work && before !== undefined ? (work.user + work.system) / 1000 - before : 0
      if (spent > within.milliseconds) stop({ why: 'too-slow' })
    }

    function stop(refusal: CheckRefusal): void {
      settle()
      resolve(refuse(refusal))
    }

    function settle(): void {
      clearTimeout(clock)
      clearInterval(meter)
      void worker.terminate()
    }
  })
}
