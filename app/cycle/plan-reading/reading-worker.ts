// The thread in which files are opened and read, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import { loadReader, openDocument } from './opening/open-document.ts'
import type { Read } from './opening/opened.ts'
import { readPlan } from './read-plan.ts'

export type Answer = Read | { defect: string }

/** Milliseconds of a processor that this thread had used when it began with the file itself. */
export type Begun = { begun: number }

parentPort?.on('message', async (bytes: Uint8Array) => {
  await loadReader(bytes).catch(() => undefined) // said by the reading itself
  const { user, system } = process.threadCpuUsage()
  parentPort?.postMessage({ begun: (user + system) / 1000 } satisfies Begun)
  const answer: Answer = await readBytes(bytes).catch((error: Error) => ({ defect: error.stack ?? error.message }))
  parentPort?.postMessage(answer)
})

// What a library still does with a damaged file after it has given up is nobody's answer, least of all the next file's.
process.on('unhandledRejection', () => undefined)

async function readBytes(bytes: Uint8Array): Promise<Read> {
  const verdict = await openDocument(bytes)
  if (!verdict.allowed) return verdict
  const { text, format, pages, notes } = verdict.opened
  return { allowed: true, reading: readPlan(text, format, pages), notes }
}
