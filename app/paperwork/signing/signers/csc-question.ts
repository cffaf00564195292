// Asks one thing of a CSC service, and tells a person's no from a service's.
import { type ZodType, z } from 'zod'
import { failure, ranOut, saidNo } from './csc-answers.ts'
import { type Answered, postJson, type Question } from './post-json.ts'
import { isRefused, type SignerRefusal } from './signer.ts'

export async function askCsc<Found>(
  question: Question,
  form: ZodType<Found>,
): Promise<Answered<Found> | SignerRefusal> {
  const outcome = await postJson(question, z.union([form, failure]))
  if (isRefused(outcome)) return outcome
  const wanted = form.safeParse(outcome.found)
  if (wanted.success && outcome.status < 300) return { status: outcome.status, found: wanted.data }
  const failed = failure.safeParse(outcome.found)
  if (!failed.success) return { why: 'wrong-answer' }
  if (saidNo(failed.data)) return { why: 'rejected' }
  return { why: ranOut(failed.data) ? 'ran-out' : 'not-admitted' }
}
