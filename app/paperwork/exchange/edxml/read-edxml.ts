// Reads a package in a thread of its own, which is stopped when it takes too much time or memory, and ends afterwards.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import type { Answer } from './edxml-worker.ts'
import { largestPackage, megabyte, type Read, type ReadRefusal } from './reading.ts'

export type Bounds = { milliseconds: number; megabytes: number }
export const bounds: Bounds = { milliseconds: 5000, megabytes: 300 }

let last: Promise<unknown> = Promise.resolve()

/** One at a time: two large ones at once would take twice the memory. */
export function readEdxml(bytes: Uint8Array, within: Bounds = bounds): Promise<Read> {
  if (bytes.length === 0) return Promise.resolve(refuse({ why: 'empty' }))
  if (bytes.length > largestPackage) return Promise.resolve(refuse({ why: 'too-large' }))
  const reading = last.then(() => readIn(bytes, within))
  last = reading.catch(() => undefined)
  return reading
}

function readIn(bytes: Uint8Array, within: Bounds): Promise<Read> {
  const resourceLimits = { maxOldGenerationSizeMb: within.megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('./edxml-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => end(refuse<ReadRefusal>({ why: 'too-slow' })), within.milliseconds)
    const meter = setInterval(measure, 50)
    const own = new Uint8Array(bytes) // a copy that is moved into the thread
    worker.postMessage(own, [own.buffer])
    worker.once('message', (answer: Answer) => ('defect' in answer ? fail(new Error(answer.defect)) : end(answer)))
    worker.once('error', (error) =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? end(refuse({ why: 'too-much-memory' }))
        : fail(error),
    )

    async function measure(): Promise<void> {
      const heap = await worker.getHeapStatistics().catch(() => undefined) // it has just ended
      const used = (heap?.used_heap_size ?? 0) + (heap?.external_memory ?? 0)
      if (used > within.megabytes * megabyte) end(refuse({ why: 'too-much-memory' }))
    }
    function end(read: Read): void {
      settle()
      resolve(read)
    }
    function fail(error: Error): void {
      settle()
      reject(error)
    }
    function settle(): void {
      clearTimeout(clock)
      clearInterval(meter)
      void worker.terminate()
    }
  })
}
