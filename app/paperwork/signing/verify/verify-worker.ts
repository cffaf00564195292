// The thread in which signed files are checked, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import type { Report } from './report.ts'
import type { Trust } from './trust.ts'
import { verifyPdf } from './verify-pdf.ts'

export type Question = { bytes: Uint8Array; trust: Trust }
export type Answer = { begun: number } | { report: Report } | { defect: string }

parentPort?.on('message', ({ bytes, trust }: Question) => {
  const { user, system } = process.threadCpuUsage()
  parentPort?.postMessage({ begun: (user + system) / 1000 } satisfies Answer)
  parentPort?.postMessage(answerTo({ bytes, trust }))
})

function answerTo({ bytes, trust }: Question): Answer {
  try {
    return { report: verifyPdf(bytes, trust) }
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
