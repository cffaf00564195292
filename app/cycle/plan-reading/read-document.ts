// Reads a file in a thread of its own, stopped when it takes too long or too much memory. One warm thread is kept.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import { largest } from './opening/open-document.ts'
import type { Read, ReadRefusal } from './opening/opened.ts'
import type { Answer, Begun } from './reading-worker.ts'

/** `milliseconds` of a processor, so that a busy machine refuses no honest file. */
export type Bounds = { milliseconds: number; megabytes: number }

/** The longest plan that is taken, a megabyte of text, needs less than half of either. */
const bounds: Bounds = { milliseconds: 2000, megabytes: 300 }
const longestWait = 20_000 // by the clock, for a thread that stands still
const atOnce = 2
const measuredEvery = 25

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
    let spentBefore: number | undefined
    let settled = false
    const clock = setTimeout(() => stop({ why: 'too-slow' }), longestWait)
    const meter = setInterval(measure, measuredEvery)
    worker.on('message', done).on('error', failed)
    const own = new Uint8Array(bytes) // a copy that is moved into the thread
    worker.postMessage(own, [own.buffer])

    function done(answer: Answer | Begun): void {
      if ('begun' in answer) {
        spentBefore = answer.begun // what the thread needed to start is not the file's
        return
      }
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
      if (used > within.megabytes * mega) return stop({ why: 'too-much-memory' })
      const spent = spentBefore === undefined ? undefined : await spentBy(worker)
      if (spent !== undefined && spentBefore !== undefined && spent - spentBefore > within.milliseconds)
        stop({ why: 'too-slow' })
    }

    function stop(refusal: ReadRefusal): void {
      if (settled) return // a measurement was still under way; the thread may have the next file by now
      settle()
      void worker.terminate()
      resolve(refuse(refusal))
    }

    function settle(): void {
      settled = true
      clearTimeout(clock)
      clearInterval(meter)
      worker.off('message', done).off('error', failed) // only these: Node itself listens on the worker too
    }
  })
}

/** Milliseconds of a processor since the thread began; nothing where it has just ended. */
const spentBy = (worker: Worker): Promise<number | undefined> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => undefined,
  )

/** One is enough to wait for the next file; it does not keep the process alive. */
function keep(worker: Worker): void {
  if (warm) return void worker.terminate()
  warm = worker
  worker.unref()
}
