// The thread in which files are opened and read, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import { openDocument } from './open-document.ts'
import type { Read } from './opened.ts'
import { readPlan } from './read-plan.ts'

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readBytes(bytes)))

async function readBytes(bytes: Uint8Array): Promise<Read> {
  const verdict = await openDocument(bytes)
  if (!verdict.allowed) return verdict
  const { text, format, pages, notes } = verdict.opened
  return { allowed: true, reading: readPlan(text, format, pages), notes }
}
