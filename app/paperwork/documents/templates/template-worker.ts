// The thread in which a template is opened, so that a hostile one stops nothing but this thread.
import { parentPort } from 'node:worker_threads'
import { checked, filled } from './fill.ts'
import type { Filled, TemplateData, TemplateFields, TemplateProblem } from './template.ts'

export type Wanted = { bytes: Uint8Array } & ({ fields: TemplateFields } | { data: TemplateData })
export type Answer = { problems: TemplateProblem[] } | { filled: Filled } | { defect: string }

parentPort?.on('message', (wanted: Wanted) => parentPort?.postMessage(answerOf(wanted)))

function answerOf(wanted: Wanted): Answer {
  try {
    if ('fields' in wanted) return { problems: checked(wanted.bytes, wanted.fields) }
    return { filled: filled(wanted.bytes, wanted.data) }
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
