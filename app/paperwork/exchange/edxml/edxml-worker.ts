// The thread in which packages are opened, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import { parseEdxml } from './parse-edxml.ts'
import type { Read } from './reading.ts'

export type Answer = Read | { defect: string }

parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(answerTo(bytes)))

function answerTo(bytes: Uint8Array): Answer {
  try {
    return parseEdxml(bytes)
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
