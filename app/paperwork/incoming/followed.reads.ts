// A year of what came in with all that became of each, for lists and registers.
import type { Context } from '#db/context.ts'
import { listAnswers, listAssignments, listNotes } from './assignment.reads.ts'
import { listIncoming } from './incoming.reads.ts'
import type { Incoming } from './incoming.ts'
import type { Followed } from './register-paper.rules.ts'

/** In the order of the register: the first number first. */
export async function listFollowed(context: Context, year: number): Promise<Followed[]> {
  return (await followed(context, await listIncoming(context, year))).toReversed()
}

export async function followed(context: Context, all: Incoming[]): Promise<Followed[]> {
  const ids = all.map(({ id }) => id)
  const [given, notes] = [await listAssignments(context, ids), await listNotes(context, ids)]
  const answers = await listAnswers(context, ids)
  const of = <Row extends { incoming: string }>(rows: Row[]) => Map.groupBy(rows, ({ incoming }) => incoming)
  const [givenOf, notesOf, answersOf] = [of(given), of(notes), of(answers)]
  return all.map((incoming) => ({
    incoming,
    given: givenOf.get(incoming.id)?.find(({ endedAt }) => endedAt === null) ?? null,
    notes: notesOf.get(incoming.id) ?? [],
    answers: answersOf.get(incoming.id) ?? [],
  }))
}
