// Reads a workbook in a thread of its own, which is stopped when it takes too much time, work or memory, and ends afterwards.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import type { Read } from './parse-workbook.ts'
import { largest, type ReadRefusal } from './roster.ts'
import type { Answer } from './workbook-worker.ts'

/** The documented bounds of a list of 5,000 rows: work of the processor, time on the clock, memory. */
export type Bounds = { work: number; milliseconds: number; megabytes: number }
export const bounds: Bounds = { work: 5000, milliseconds: 20_000, megabytes: 300 }

const mega = 1024 * 1024
const measuredEvery = 50
let last: Promise<unknown> = Promise.resolve()

/** One at a time: two large ones at once would take twice the memory. Nothing of them is stored or logged. */
export function readWorkbook(bytes: Uint8Array, within: Bounds = bounds): Promise<Read> {
  if (bytes.length === 0) return Promise.resolve(refuse({ why: 'empty' }))
  if (bytes.length > largest.bytes) return Promise.resolve(refuse({ why: 'too-large' }))
  if (!isWorkbook(bytes)) return Promise.resolve(refuse({ why: 'not-xlsx' }))
  const reading = last.then(() => readIn(bytes, within))
  last = reading.catch(() => undefined)
  return reading
}

/** A zip that names a workbook and no macros in its directory. */
function isWorkbook(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    view.subarray(0, 4).toString('latin1') === 'PK\x03\x04' &&
    view.includes('xl/workbook.xml') &&
    !view.includes('vbaProject.bin')
  )
}

function readIn(bytes: Uint8Array, within: Bounds): Promise<Read> {
  const resourceLimits = { maxOldGenerationSizeMb: within.megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => stop({ why: 'too-slow' }), within.milliseconds)
    const meter = setInterval(measure, measuredEvery)
    const own = new Uint8Array(bytes) // a copy that is moved into the thread
    worker.postMessage(own, [own.buffer])

    worker.once('message', (answer: Answer) => {
      settle()
      if ('defect' in answer) reject(new Error(answer.defect))
      else resolve(answer)
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
      if (work && (work.user + work.system) / 1000 > within.work) stop({ why: 'too-slow' })
    }

    function stop(refusal: ReadRefusal): void {
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
