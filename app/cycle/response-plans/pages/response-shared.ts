// What every part of a response plan's page is given, and the words of what was refused on it.
import type { Actor } from '#foundation/people/actor.ts'
import type { Language } from '#kernel/words.ts'
import type { JudgeRefusal } from '../judgement.rules.ts'
import { responseRefusalWords } from '../refusal.words.ts'
import type { responseWords } from '../response.words.ts'
import type { HandInRefusal } from '../response-plan.rules.ts'
import type { ResponsePlan } from '../response-plan.ts'
import type { showResponseWords } from '../show-response.words.ts'

export type ResponseRefused = (HandInRefusal | JudgeRefusal) & { act: string }

export type ResponseShared = {
  t: ReturnType<typeof responseWords>
  s: ReturnType<typeof showResponseWords>
  plan: ResponsePlan
  actor: Actor
  refused: ResponseRefused | undefined
  form: FormData | undefined
  language: Language
}

export function refusedText(refused: ResponseRefused, language: Language): string {
  const { refusal, judging } = responseRefusalWords({ language })
  switch (refused.why) {
    case 'not-a-judge':
    case 'own-unit':
    case 'not-waiting':
    case 'reason-missing':
      return judging(refused)
    default:
      return refusal(refused)
  }
}
