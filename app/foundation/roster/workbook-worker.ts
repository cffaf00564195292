// The thread in which workbooks are opened, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import { parseWorkbook, type Read } from './parse-workbook.ts'

export type Answer = Read | { defect: string }

parentPort?.on('message', async (bytes: Uint8Array) => {
  const answer: Answer = await parseWorkbook(bytes).catch((error: Error) => ({ defect: error.stack ?? error.message }))
  parentPort?.postMessage(answer)
})

// What the library still does with a damaged file after it has given up is nobody's answer.
process.on('unhandledRejection', () => undefined)
