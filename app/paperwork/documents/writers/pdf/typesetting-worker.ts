// The thread that sets papers: the compiler is synchronous, and a page waits for nobody else's paper.
import { parentPort } from 'node:worker_threads'
import type { Sheet } from '../../layouts/sheet.ts'
import { typeset } from './typeset.ts'

export type Answer = { bytes: Uint8Array } | { defect: string }

parentPort?.on('message', (sheet: Sheet) => {
  try {
    const bytes = typeset(sheet)
    parentPort?.postMessage({ bytes } satisfies Answer, [bytes.buffer as ArrayBuffer])
  } catch (error) {
    parentPort?.postMessage({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
