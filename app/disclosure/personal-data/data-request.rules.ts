// Who may ask, answer and erase. Pure: no clock, no database, no request.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { DataRequest, RequestKind } from './data-request.ts'

export type AskRefusal = { why: 'not-yours' } | { why: 'asked-already' } | { why: 'words-missing' }
export type AnswerRefusal = { why: 'not-the-office' } | { why: 'answered' } | { why: 'reply-missing' }
export type EraseRefusal =
  | { why: 'not-the-office' }
  | { why: 'answered' }
  | { why: 'not-asked-for' }
  | { why: 'holds-post' }
  | { why: 'is-yourself' }
  | { why: 'not-confirmed' }

type Asking = { person: Id<'person'>; kind: RequestKind; text: string }

/** Everybody for themselves; the office also for whoever asks on paper. `open` are that person's unanswered requests. */
export function mayAsk(
  actor: Actor,
  { person, kind, text }: Asking,
  open: Pick<DataRequest, 'kind'>[],
): Verdict<AskRefusal> {
  if (person !== actor.id && !isOffice(actor)) return refuse({ why: 'not-yours' })
  if (open.some((one) => one.kind === kind)) return refuse({ why: 'asked-already' })
  return kind === 'correct' && text === '' ? refuse({ why: 'words-missing' }) : allow
}

export function mayAnswer(
  actor: Actor,
  { outcome }: Pick<DataRequest, 'outcome'>,
  reply: string,
): Verdict<AnswerRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (outcome !== null) return refuse({ why: 'answered' })
  return reply === '' ? refuse({ why: 'reply-missing' }) : allow
}

type Erasing = Pick<DataRequest, 'outcome' | 'kind' | 'person'>

/** Only where the person has asked, and holds no post any more: whoever holds an office is named by it. */
export function mayErase(
  actor: Actor,
  { outcome, kind, person }: Erasing,
  { holdsPost, confirmed }: { holdsPost: boolean; confirmed: boolean },
): Verdict<EraseRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (outcome !== null) return refuse({ why: 'answered' })
  if (kind !== 'delete') return refuse({ why: 'not-asked-for' })
  if (person === actor.id) return refuse({ why: 'is-yourself' })
  if (holdsPost) return refuse({ why: 'holds-post' })
  return confirmed ? allow : refuse({ why: 'not-confirmed' })
}
