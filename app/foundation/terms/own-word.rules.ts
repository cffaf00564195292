// Which word a term may have, and who says so. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { standardTerms, type Term, termNames } from '#kernel/terms.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { longestWord, type OwnWords } from './own-word.ts'

export type SetRefusal =
  | NotOffice
  | { why: 'word-missing' }
  | { why: 'word-too-long'; letters: number }
  | { why: 'word-odd' }
  | { why: 'nothing-changed' }
  | { why: 'is-standard' }
  | { why: 'word-taken'; by: Term }
export type TakeBackRefusal = NotOffice | { why: 'no-own-word' }

/** Two terms with one word would make the pages ambiguous, so the standard word of another term stays its own for ever. */
export function maySetWord(actor: Actor, term: Term, word: string, own: OwnWords): Verdict<SetRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (word === '') return refuse({ why: 'word-missing' })
  if (word.length > longestWord) return refuse({ why: 'word-too-long', letters: word.length })
  if (!/^\p{L}[\p{L}\p{M}\d]*(?:(?:, | [-–] |[ -])[\p{L}\p{M}\d]+)*$/u.test(word)) return refuse({ why: 'word-odd' })
  if (word === (own[term] ?? standardTerms[term].vi)) return refuse({ why: 'nothing-changed' })
  if (alike(word, standardTerms[term].vi)) return refuse({ why: 'is-standard' })

  const by = termNames.find((other) => other !== term && isCalled(other, word, own))
  return by ? refuse({ why: 'word-taken', by }) : allow
}

export function mayTakeBackWord(actor: Actor, term: Term, own: OwnWords): Verdict<TakeBackRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return own[term] === undefined ? refuse({ why: 'no-own-word' }) : allow
}

const isCalled = (term: Term, word: string, own: OwnWords): boolean =>
  alike(word, standardTerms[term].vi) || alike(word, own[term] ?? '')

const alike = (one: string, other: string) => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi')
