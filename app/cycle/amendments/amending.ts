// What a document changes of a running plan, whichever kind it is: a new version of the plan, or sentences that name the changes.
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { type Amended, sentenceBehind } from './amended-text.ts'
import type { Change } from './change.ts'
import { type Compared, type Difference, differencesBetween, withKeys } from './differences.ts'
import { elementsOfReading } from './elements.ts'

export const changesOfVersion = (compared: Compared): Change[] =>
  withKeys(differencesBetween(compared).map(({ old: _, ...change }) => ({ ...change, said: null })))

export type Naming = {
  document: PlanReading
  amended: Amended
  compared: Compared
}

/** Every sentence is there: by the elements that it changes, as mere words, or as not found. */
export function changesOfDocument({ document, amended, compared }: Naming): Change[] {
  const { sentences, traces } = amended
  const changes = differencesBetween(compared).map((difference) => {
    const index = sentenceOf(difference, amended)
    const said = index === null ? null : (sentences[index] ?? null)
    const { old: _, ...change } = difference
    const after =
      change.after && said ? { ...change.after, place: change.after.place, spans: said.spans } : change.after
    return { ...change, after, said }
  })
  const heard = new Set(changes.map(({ said }) => said))
  const carried = new Set(traces.map(({ sentence }) => sentence))
  const silent = sentences.flatMap((said, index) =>
    heard.has(said) ? [] : [silentChange(said, carried.has(index) ? 'no-element' : 'not-found')],
  )
  return withKeys([...changes, ...ownTasks(document, amended), ...silent])
}

const silentChange = (said: Change['said'], doubt: 'no-element' | 'not-found') => ({
  ...{ kind: 'text' as const, what: 'text' as const, before: null, after: null, said, fields: [], doubt },
})

/** Where the new words stand; for what is gone, where the old ones stood; for a renamed body, the words that name it. */
function sentenceOf({ what, old, after }: Difference, { traces, text }: Amended): number | null {
  const at = after ? sentenceBehind(traces, 'fresh', after.spans) : null
  if (at !== null) return at
  const was = old ? sentenceBehind(traces, 'old', old.spans) : null
  if (was !== null || what === 'removed' || after?.kind !== 'task') return was
  const { body } = after.value
  return (
    traces.find(({ fresh: [start, end] }) => end > start && body.includes(text.slice(start, end)))?.sentence ?? null
  )
}

/** An amending document gives out work of its own under "Tổ chức thực hiện"; what stands inside its sentences is not that. */
function ownTasks(document: PlanReading, { sentences }: Amended): Omit<Change, 'key'>[] {
  const within = ([start, end]: [number, number]) =>
    sentences.some(({ spans }) => spans.some(([from, to]) => start < to && from < end))
  const tasks = elementsOfReading(document).filter(({ kind, spans }) => kind === 'task' && !spans.some(within))
  return tasks.map((after) => ({
    ...{ kind: after.kind, what: 'added' as const, before: null, after, said: null, fields: [], doubt: null },
  }))
}
