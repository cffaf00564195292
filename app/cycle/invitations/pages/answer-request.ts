// The answer as a form sends it.
import type { Typed } from '../answer.acts.ts'
import { answers } from '../guest.ts'

export const typedAnswer = (field: (name: string) => string): Typed => ({
  answer: answers.find((one) => one === field('answer')) ?? null,
  reason: field('reason').slice(0, 500),
  substituteName: field('substitute-name').slice(0, 200),
  substituteTitle: field('substitute-title').slice(0, 200),
  substitutePhone: field('substitute-phone').slice(0, 40),
})
