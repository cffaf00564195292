// Reads a file in a thread of its own, stopped when it takes too long or too much memory. One warm thread is kept.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import { largest } from './opening/open-document.ts'
import type { Read, ReadRefusal } from './opening/opened.ts'
import type { Answer } from './reading-worker.ts'

export type Bounds = { milliseconds: number; megabytes: number }

const bounds: Bounds = { milliseconds: 20_000, megabytes: 300 }
const atOnce = 2
const measuredEvery = 50

const mega = 1024 * 1024
let warm: Worker | undefined
let busy = 0
const waiting: (() => void)[] = []

/** Bytes of a file, or of pasted text in UTF-8. Nothing of them is stored or logged. A defect of the reader is thrown. */
export async function readDocument(bytes: Uint8Array, within: Bounds = bounds): Promise<Read> {
  if (bytes.length === 0) return refuse({ why: 'empty' })
  if (bytes.length > largest.file) return refuse({ why: 'too-large', megabytes: Math.ceil(bytes.length / mega) })
  if (busy >= atOnce) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await readIn(takeWorker(), bytes, within)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

function takeWorker(): Worker {
  const worker = warm ?? startWorker()
  warm = undefined
  worker.ref()
  return worker
}

/** The heap of the thread is bounded by the engine; `readIn` measures what lies outside of it as well. */
function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
  worker.on('error', () => {
    if (warm === worker) warm = undefined // it may die while it waits; nobody then hears of it but here
  })
  return worker
}

function readIn(worker: Worker, bytes: Uint8Array, within: Bounds): Promise<Read> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => stop({ why: 'too-slow' }), within.milliseconds)
    const meter = setInterval(measure, measuredEvery)
    worker.on('message', done).on('error', failed)
    const own = new Uint8Array(bytes) // a copy that is moved into the thread
    worker.postMessage(own, [own.buffer])

    function done(answer: Answer): void {
      settle()
      keep(worker)
      if ('defect' in answer) reject(new Error(answer.defect))
      else resolve(answer)
    }

    function failed(error: Error): void {
      settle()
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (outOfMemory) resolve(refuse({ why: 'too-much-memory' }))
      else reject(error)
    }

    async function measure(): Promise<void> {
      const heap = await worker.getHeapStatistics().catch(() => undefined) // it is just starting or has just ended
      const used = (heap?.used_heap_size ?? 0) + (heap?.external_memory ?? 0)
      if (used > within.megabytes * mega) stop({ why: 'too-much-memory' })
    }

    function stop(refusal: ReadRefusal): void {
      settle()
      void worker.terminate()
      resolve(refuse(refusal))
    }

    function settle(): void {
      clearTimeout(clock)
      clearInterval(meter)
      worker.off('message', done).off('error', failed) // only these: Node itself listens on the worker too
    }
  })
}

/** One is enough to wait for the next file; it does not keep the process alive. */
function keep(worker: Worker): void {
  if (warm) return void worker.terminate()
  warm = worker
  worker.unref()
}
