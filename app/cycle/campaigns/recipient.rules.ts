// A recipient that is no more, led to whoever took over, with the decision that is the ground. Pure.
import type { History, Life } from '#foundation/organisation/history.ts'
import { successorsAt } from '#foundation/organisation/lineage.rules.ts'
import type { Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { isOutside, standsOn } from '#foundation/organisation/unit.ts'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'

/** `to` are those who stand in its place today; empty where nobody took over. */
export type Redirect = { name: string; endedOn: Day; to: string[]; ground: string | null }

export type Known = { acts: readonly Pick<Reorganisation, 'on' | 'changes' | 'undone' | 'ground'>[]; history: History }

/** Null where it stands still, or where it is not certain which unit the words mean: those stay as they are written. */
export function redirectOf(
  who: string,
  { writtenOn, today }: { writtenOn: Day; today: Day },
  known: Known,
): Redirect | null {
  const { acts, history } = known
  const life = unitMeant(who, writtenOn, history)
  if (!life || life.to === null || life.to > today || life.to === life.from) return null
  const { to: endedOn, unit } = life
  const lives = [...history.lives.values()].map(({ unit: id, from, to }) => ({ id, from, to }))
  const heirs = successorsAt(unit, today, { lives, descents: history.descents })
  const act = acts.find(({ on, changes, undone }) => on === endedOn && !undone && changes.ends.includes(unit))
  return {
    ...{ name: nameOn(life, endedOn), endedOn, ground: act?.ground?.words ?? null },
    to: heirs.flatMap((heir) => nameIn(history, heir, today)),
  }
}

/**
 * The one unit that the words name: one that stood when they were written, else one that had ended before. Of those above the
 * committee the first words are enough where no other begins with them: "Huyện ủy".
 */
export function unitMeant(who: string, writtenOn: Day, { lives }: History): Life | null {
  const wanted = plainName(who)
  if (wanted === '') return null
  const known = [...lives.values()].filter(({ from, to }) => from <= writtenOn && to !== from)
  const standing = known.filter(({ from, to }) => standsOn({ from, to }, writtenOn))
  const bears = ({ spans }: Life) =>
    spans.some(({ name, shortName }) => [name, shortName ?? ''].some((one) => plainName(one) === wanted))
  const begins = ({ spans }: Life) =>
    spans.some(({ name, kind }) => isOutside({ kind }) && plainName(name).startsWith(`${wanted} `))
  for (const named of [standing.filter(bears), known.filter(bears), standing.filter(begins), known.filter(begins)]) {
    const [one, ...others] = named
    if (one) return others.length === 0 ? one : null
  }
  return null
}

/** Without marks, brackets, the inner bodies that stand for the whole, and in the short form of what is always shortened. */
export function plainName(words: string): string {
  let plain = fold(words)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.,;:]+\s*$/g, ' ')
    .replace(/^[-–•\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [long, short] of shortened) plain = plain.replaceAll(long, short)
  return plain.replace(inner, '').trim()
}

const inner = /^(?:(?:ban thuong vu|thuong truc|ban chap hanh|btv|bch|lanh dao)\s+)+/

const shortened = [
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban mat tran to quoc viet nam', 'ubmttq'],
  ['uy ban mttq viet nam', 'ubmttq'],
  ['ubmttq viet nam', 'ubmttq'],
  ['ubmttqvn', 'ubmttq'],
  ['hoi lien hiep phu nu', 'hoi lhpn'],
  ['hoi cuu chien binh', 'hoi ccb'],
] as const

/** What it was called at last on a day. */
const nameOn = ({ spans }: Life, on: Day): string =>
  (spans.findLast(({ from }) => from <= on) ?? spans.at(-1))?.name ?? ''

function nameIn({ lives }: History, unit: Id<'unit'>, on: Day): string[] {
  const life = lives.get(unit)
  return life ? [nameOn(life, on)] : []
}
