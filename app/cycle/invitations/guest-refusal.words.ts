// Every refusal on the page of a guest in words: those of the office and those that a guest would read.
import type { Language } from '#kernel/words.ts'
import type { AnswerRefusal } from './answer.rules.ts'
import { answerWords } from './answer.words.ts'
import { invitationWords, type OfficeRefusal } from './invitation.words.ts'

export type GuestRefusal = OfficeRefusal | AnswerRefusal

export const refusalText = (refusal: GuestRefusal, reader: { language: Language }): string =>
  isOfAnswer(refusal) ? answerWords(reader).refusal(refusal) : invitationWords(reader).refusal(refusal)

const ofAnswer: AnswerRefusal['why'][] = [
  ...(['not-invited', 'called-off', 'day-over', 'nothing-chosen', 'substitute-missing'] as const),
]

const isOfAnswer = (refusal: GuestRefusal): refusal is AnswerRefusal => ofAnswer.some((why) => why === refusal.why)
