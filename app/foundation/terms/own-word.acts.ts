// The office gives a term a word of the committee's own, and takes it back to the standard one.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { standardTerms, type Term } from '#kernel/terms.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { maySetWord, mayTakeBackWord, type SetRefusal, type TakeBackRefusal } from './own-word.rules.ts'
import { holdOwnWords, insertOwnWord, markEnded } from './own-word.writes.ts'

/** Pages, papers and exports say it from the next request on. */
export async function setWord(context: Context, term: Term, word: string): Promise<Verdict<SetRefusal>> {
  const own = await holdOwnWords(context)
  const verdict = maySetWord(await getActor(context), term, word, own)
  if (verdict.allowed) {
    await markEnded(context, term)
    const id = await insertOwnWord(context, term, word)
    await record(context, 'own-word.set', id, { term, before: own[term] ?? standardTerms[term].vi, after: word })
  }
  return verdict
}

export async function takeBackWord(context: Context, term: Term): Promise<Verdict<TakeBackRefusal>> {
  const own = await holdOwnWords(context)
  const verdict = mayTakeBackWord(await getActor(context), term, own)
  if (verdict.allowed) {
    const ended = await markEnded(context, term)
    if (ended) await record(context, 'own-word.taken-back', ended.id, { term, before: ended.word })
  }
  return verdict
}
