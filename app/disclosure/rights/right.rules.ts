// Makes a row of the matrix of a rule and the words of its refusals. Pure.
import type { Actor } from '#foundation/people/actor.ts'
import type { Terms } from '#kernel/terms.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import type { Right, Scene } from './right.ts'

type Row<Why> = Pick<Right, 'key' | 'group'> &
  Partial<Pick<Right, 'opens' | 'posts' | 'states' | 'placed'>> & {
    /** Said in the committee's own words where it names a term. */
    vi: string | ((own: Terms) => string)
    en: string
    rule: (actor: Actor, scene: Scene) => Verdict<Why>
    refusal: (reader: { language: Language }) => (why: Why) => string
  }

/** To add an act: one such row beside those of its room. `rule` is the rule itself, `refusal` its own words. */
export function right<Why>({ rule, refusal, vi, en, ...row }: Row<Why>): Right {
  return {
    opens: [],
    posts: [],
    states: [{}],
    placed: false,
    ...row,
    name: inOwnWords<string>({ vi: typeof vi === 'string' ? () => vi : vi, en }),
    judge(actor, scene, reader) {
      const verdict = rule(actor, scene)
      return verdict.allowed ? null : refusal(reader)(verdict.refusal)
    },
  }
}

/** A rule that answers yes or no. */
export const asVerdict = (allowed: boolean): Verdict<null> => (allowed ? allow : refuse(null))
