// The matrix of rights: every row asked of its own rule, for a kind of post, in every place and state. Pure.
import type { Language } from '#kernel/words.ts'
import { type Place, places, type Right, type State } from './right.ts'
import { actorOf, type PostKind, sceneOf } from './scene.rules.ts'

/** `refusal` is null where one may. A cell that is the same everywhere has one answer, with no place. */
export type Answer = { place: Place | null; refusal: string | null }
export type Line = { state: State; answers: Answer[] }

type Reader = { language: Language }

/** What one kind of post may do with one right, state by state. */
export const linesOf = (right: Right, kind: PostKind, reader: Reader): Line[] =>
  right.states.map((state) => ({ state, answers: answersOf(right, kind, state, reader) }))

export function answersOf(right: Right, kind: PostKind, state: State, reader: Reader): Answer[] {
  const actor = actorOf(kind, reader.language)
  const asked = right.placed ? places : (['own'] as const)
  const answers = asked.map((place) => ({ place, refusal: right.judge(actor, sceneOf(kind, place, state), reader) }))
  const [first] = answers
  const alike = first && answers.every(({ refusal }) => refusal === first.refusal)
  return alike ? [{ place: null, refusal: first.refusal }] : answers
}

export type Verdicts = { refusal: string | null; where: { state: State; place: Place | null }[] }

/** The same told shortly: each answer once, with the places and states in which it is given. */
export function verdictsOf(right: Right, kind: PostKind, reader: Reader): Verdicts[] {
  const all = linesOf(right, kind, reader).flatMap(({ state, answers }) =>
    answers.map(({ place, refusal }) => ({ state, place, refusal })),
  )
  return [...Map.groupBy(all, ({ refusal }) => refusal)].map(([refusal, where]) => ({ refusal, where }))
}

/** The texts of all refusals, each once, in the order in which they are met: the notes under the table. */
export class Notes {
  readonly texts: string[] = []

  numberOf(text: string): number {
    const known = this.texts.indexOf(text)
    return known === -1 ? this.texts.push(text) : known + 1
  }
}
