// Reads a file in a thread of its own, stopped when it takes too long or too much memory. One warm thread is kept.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import { largest } from './open-document.ts'
import type { Read } from './opened.ts'

export const bounds = { milliseconds: 20_000, megabytes: 300, measuredEvery: 100, atOnce: 2 }

const mega = 1024 * 1024
let warm: Worker | undefined
let busy = 0
const waiting: (() => void)[] = []

/** Bytes of a file, or of pasted text in UTF-8. Nothing of them is stored or logged. A defect of the reader is thrown. */
export async function readDocument(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) return refuse({ why: 'empty' })
  if (bytes.length > largest.file) return refuse({ why: 'too-large', megabytes: Math.ceil(bytes.length / mega) })
  if (busy >= bounds.atOnce) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await readIn(takeWorker(), bytes)
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
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
}

function readIn(worker: Worker, bytes: Uint8Array): Promise<Read> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => stop(refuse({ why: 'too-slow' })), bounds.milliseconds)
    const meter = setInterval(measure, bounds.measuredEvery)
    worker.once('message', (read: Read) => {
      settle()
      keep(worker)
      resolve(read)
    })
    worker.once('error', (error) => {
      settle()
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse({ why: 'too-much-memory' }))
      else reject(error)
    })
    const own = bytes.slice() // moved into the thread, not shared with it
    worker.postMessage(own, [own.buffer])

    async function measure(): Promise<void> {
      const heap = await worker.getHeapStatistics().catch(() => undefined) // it may just have ended
      const used = (heap?.used_heap_size ?? 0) + (heap?.external_memory ?? 0)
      if (used > bounds.megabytes * mega) stop(refuse({ why: 'too-much-memory' }))
    }

    function stop(read: Read): void {
      settle()
      void worker.terminate()
      resolve(read)
    }

    function settle(): void {
      clearTimeout(clock)
      clearInterval(meter)
      worker.removeAllListeners()
    }
  })
}

/** One is enough to wait for the next file; it does not keep the process alive. */
function keep(worker: Worker): void {
  if (warm) return void worker.terminate()
  warm = worker
  worker.unref()
  worker.once('error', () => {
    if (warm === worker) warm = undefined
  })
}
