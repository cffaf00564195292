// Judges a reading by the gold of its plan, field by field. Texts count as the same from four fifths of their words on.
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Gold } from './gold.ts'
import { begins, likeness, within } from './likeness.ts'
import { ENOUGH, type Item, match, sum, type Tally } from './matching.ts'

export type Scores = { fields: Record<Field, Tally>; overall: Tally }
export type Field = keyof ReturnType<typeof fieldsOf>

export function score(reading: PlanReading, gold: Gold): Scores {
  const fields = fieldsOf(reading, gold)
  for (const tally of Object.values(fields)) tally.extra = tally.extra.filter((label) => !isDoubtful(label, gold))
  return { fields, overall: sum(Object.values(fields)) }
}

const fieldsOf = (reading: PlanReading, gold: Gold) => ({
  kind: exactly(gold.kind, reading.kind),
  number: exactly(gold.number, reading.document.number?.value),
  type: words(gold.type, reading.document.type?.value),
  date: exactly(gold.date, reading.document.date?.value),
  subject: words(gold.subject, reading.document.subject?.value),
  issuer: words(gold.issuer, reading.document.issuer?.value),
  signer: words(gold.signer, reading.signer?.name),
  recipient: texts(
    gold.recipients.map(withoutFiling),
    reading.recipients.map(({ who }) => withoutFiling(who)),
  ),
  basis: match(gold.bases.map(basis), reading.bases.map(basis), basesAlike),
  slogan: texts(gold.slogans, values(reading.slogans)),
  theme: words(gold.theme, reading.theme?.value),
  phase: match(gold.phases.map(phase), reading.phases.map(phase), phasesAlike),
  review: match(gold.reviews.map(review), reading.reviews.map(review), same),
  target: match(gold.targets.map(target), reading.targets.map(target), targetsAlike),
  movement: match(
    gold.movements.map(names),
    reading.movements.map(({ name }) => names(name)),
    namesAlike,
  ),
  participant: texts(gold.participants, values(reading.ceremony?.participants ?? [])),
  programme: match(gold.programme.map(names), (reading.ceremony?.programme ?? []).map(itemNames), namesAlike),
  track: match(gold.tracks.map(track), reading.commendation.map(track), tracksAlike),
  task: match(goldTasks(gold), foundTasks(reading), tasksAlike),
  deadline: match(goldTasks(gold).filter(dated), foundTasks(reading).filter(dated), deadlinesAlike),
  change: match(gold.changes.map(change), reading.changes.map(change), changesAlike),
})

const exactly = (gold: string | null, found: string | null | undefined) => match(one(gold), one(found), same)
const words = (gold: string | null, found: string | null | undefined) => match(one(gold), one(found), likeness)
const texts = (gold: string[], found: string[]) => match(gold.map(plain), found.map(plain), likeness)

const plain = (value: string): Item<string> => ({ value, label: value })
const one = (value: string | null | undefined): Item<string>[] => (value ? [plain(value)] : [])
const values = (found: { value: string }[]) => found.map(({ value }) => value)
const same = (gold: string, found: string) => (gold === found ? 1 : 0)

/** "Lưu: VT" and "VT" name the same file room. */
const withoutFiling = (who: string) => who.replace(/^[-\s]*lưu\s*:?\s*/iu, '')

type Basis = Gold['bases'][number]
const basis = ({ type, number, date }: Basis): Item<Basis> => ({
  value: { type, number, date },
  label: `${type} ${number ?? '(no number)'} ${date ?? '(no date)'}`,
})
function basesAlike(gold: Basis, found: Basis): number {
  if (gold.number !== found.number || (gold.date !== null && gold.date !== found.date)) return 0
  if (gold.type === null || begins(gold.type, found.type ?? '')) return 1
  return likeness(gold.type, found.type ?? '')
}

type Phase = Gold['phases'][number]
const phase = ({ name, from, to }: Phase): Item<Phase> => ({
  value: { name, from, to },
  label: `${name}: ${from} – ${to}`,
})
const phasesAlike = (gold: Phase, found: Phase) =>
  gold.from !== found.from || gold.to !== found.to
    ? 0
    : begins(gold.name, found.name)
      ? 1
      : likeness(gold.name, found.name)

const review = ({ kind, when }: { kind: string; when: string | null }) => plain(`${kind} ${when}`)

type Target = { text: string; value: number; unit: string; from?: number | null; upTo?: number | null } & {
  comparator?: string | null
  by?: string | null
}
const target = (value: Target): Item<Target> => ({
  value,
  label: `${value.comparator ?? ''}${value.value}${value.upTo ? `–${value.upTo}` : ''} ${value.unit} by ${value.by ?? '–'}: ${value.text}`,
})
/** "đạt 95%" says no more than "95%": `=` and nothing are the same. The text only settles which of two equal ones is meant. */
function targetsAlike(gold: Target, found: Target): number {
  const equal = (a: unknown, b: unknown) => (a ?? null) === (b ?? null)
  if (Math.abs(gold.value - found.value) > 0.005 || !equal(gold.upTo, found.upTo) || !equal(gold.from, found.from))
    return 0
  if (!equal(gold.by, found.by) || (gold.comparator ?? '=') !== (found.comparator ?? '=')) return 0
  if (gold.unit !== found.unit && !begins(gold.unit, found.unit) && likeness(gold.unit, found.unit) < ENOUGH) return 0
  return 0.9 + likeness(gold.text, found.text) / 10
}

const names = (value: string | string[]): Item<string[]> =>
  Array.isArray(value)
    ? { value: [...value, value.join(' ')], label: value.join(' / ') }
    : { value: [value], label: value }
const itemNames = ({ item, who }: { item: string; who: string | null }): Item<string[]> => ({
  value: who ? [item, `${who} ${item}`, `${item} ${who}`] : [item],
  label: who ? `${who}: ${item}` : item,
})
const namesAlike = (gold: string[], found: string[]) =>
  Math.max(...gold.flatMap((name) => found.map((other) => likeness(name, other))))

type Track = { track: string; lead: string | null }
const track = ({ track: kind, lead }: Track): Item<Track> => ({
  value: { track: kind, lead },
  label: `${kind}: ${lead}`,
})
const tracksAlike = (gold: Track, found: Track) =>
  gold.track === found.track ? likeness(gold.lead ?? '', found.lead ?? '') : 0

type Task = { body: string; text: string; deadline: string | null }
const task = (body: string, text: string, deadline: string | string[] | null): Item<Task> => ({
  value: { body, text, deadline: deadline === null ? null : [deadline].flat().toSorted().join(', ') },
  label: `${body} ← ${text}${deadline === null ? '' : ` [${[deadline].flat().join(', ')}]`}`,
})
const goldTasks = ({ assignments }: Gold) =>
  assignments.flatMap(({ body, tasks }) =>
    tasks.map((given) => (typeof given === 'string' ? task(body, given, null) : task(body, given[0], given[1]))),
  )
const foundTasks = ({ assignments }: PlanReading) =>
  assignments.flatMap(({ body, tasks }) => tasks.map(({ text, deadline }) => task(body, text, deadline)))
const untitled = (body: string) => body.replace(/^(các )?(đồng chí|đ\/c)\s+/iu, '')
const dated = ({ value }: Item<Task>) => value.deadline !== null
const tasksAlike = (gold: Task, found: Task) =>
  likeness(untitled(gold.body), untitled(found.body)) < ENOUGH ? 0 : likeness(gold.text, found.text)
const deadlinesAlike = (gold: Task, found: Task) => (gold.deadline === found.deadline ? tasksAlike(gold, found) : 0)

type Change = Gold['changes'][number]
const change = ({ what, before, after }: Change): Item<Change> => ({
  value: { what, before, after },
  label: `${what}: ${before} → ${after}`,
})
/** The words replaced name the place; where nothing is replaced, half the words of the place do ("mục III.2"). */
const changesAlike = (gold: Change, found: Change) =>
  gold.before === null && likeness(gold.what, found.what) < 0.5
    ? 0
    : Math.min(likeness(gold.before ?? '', found.before ?? ''), likeness(gold.after, found.after))

/** Only what a task says counts, not to whom it was given, nor when. */
const isDoubtful = (label: string, { doubtful }: Gold) => {
  const said = label
    .replace(/^.* ← /s, '')
    .replace(/^.{0,60}? by \S+: /s, '')
    .replace(/ \[[^\]]*\]$/, '')
  return doubtful.some((passage) => within(said, passage))
}
