// Checks a template and fills it, each in a thread of its own that is stopped when it takes too long or too much memory.
import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/verdict.ts'
import {
  type Filled,
  largestTemplate,
  type TemplateData,
  type TemplateFields,
  type TemplateProblem,
} from './template.ts'
import type { Answer, Wanted } from './template-worker.ts'

const bounds = { milliseconds: 15_000, megabytes: 300 }

/** Every problem of the file with its place; none when it can be filled. Nothing of it is stored or logged. */
export async function checkTemplate(bytes: Uint8Array, fields: TemplateFields): Promise<TemplateProblem[]> {
  if (bytes.length > largestTemplate.bytes) return [{ why: 'too-large' }]
  const answer = await inThread({ bytes, fields })
  if ('problems' in answer) return answer.problems
  return 'stopped' in answer ? [answer.stopped] : []
}

/** A Word file with the gaps filled; texts stand in it as they are, whatever is in them. */
export async function fillTemplate(bytes: Uint8Array, data: TemplateData): Promise<Filled> {
  if (bytes.length > largestTemplate.bytes) return refuse({ why: 'too-large' })
  const answer = await inThread({ bytes, data })
  if ('filled' in answer) return answer.filled
  return refuse('stopped' in answer ? answer.stopped : { why: 'broken' })
}

type Outcome = Exclude<Answer, { defect: string }> | { stopped: TemplateProblem }

function inThread(wanted: Wanted): Promise<Outcome> {
  const resourceLimits = { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('./template-worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
  return new Promise<Outcome>((resolve, reject) => {
    const clock = setTimeout(() => resolve({ stopped: { why: 'too-slow' } }), bounds.milliseconds)
    worker.once('message', (answer: Answer) =>
      'defect' in answer ? reject(new Error(answer.defect)) : resolve(answer),
    )
    worker.once('error', (error) => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (outOfMemory) resolve({ stopped: { why: 'too-large' } })
      else reject(error)
    })
    worker.once('exit', () => clearTimeout(clock))
    worker.postMessage(wanted)
  }).finally(() => worker.terminate())
}
