// Every plan of a campaign against every other: the rare pairs of words that two share say whom to lay side by side. Pure.
import { type Comparable, comparable, type NearCopy, nearCopyOf } from './near-copy.ts'
import { type Known, ownWordsOf } from './own-words.ts'

const rare = 60 // plans that share a pair of words; what more share leads to nobody
const least = 3 // shared pairs before two are laid side by side
const most = 6 // others that one plan is laid beside

export type Written<Key> = { key: Key; text: string }
export type Alike<Key> = NearCopy & { one: Key; other: Key }

/** Each two that are alike once, the most alike first. */
export function alikeAmong<Key>(written: Written<Key>[], known: Known): Alike<Key>[] {
  const plans = written.map(({ key, text }) => ({ key, compared: comparable(ownWordsOf(text, known)) }))
  const index = indexOf(plans.map(({ compared }) => compared))
  const seen = new Set<string>()
  const found = plans.flatMap(({ key, compared }, place) =>
    neighboursOf(place, compared, index).flatMap((near) => {
      const pair = `${Math.min(place, near)} ${Math.max(place, near)}`
      const other = plans[near]
      if (!other || seen.has(pair)) return []
      seen.add(pair)
      const alike = nearCopyOf(compared, other.compared)
      return alike ? [{ ...alike, one: key, other: other.key }] : []
    }),
  )
  return found.toSorted((one, other) => other.share - one.share)
}

/** One plan against the others. */
export function alikeTo<Key>(text: string, others: Written<Key>[], known: Known): (NearCopy & { key: Key })[] {
  const own = comparable(ownWordsOf(text, known))
  const found = others.flatMap(({ key, text: theirs }) => {
    const alike = nearCopyOf(own, comparable(ownWordsOf(theirs, known)))
    return alike ? [{ ...alike, key }] : []
  })
  return found.toSorted((one, other) => other.share - one.share)
}

const pairsOf = ({ words }: Comparable): Set<string> => {
  const pairs = new Set<string>()
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [words[at - 1], words[at]]
    if (one && other && one.weight + other.weight > 1) pairs.add(`${one.form} ${other.form}`)
  }
  return pairs
}

function indexOf(plans: Comparable[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, plan] of plans.entries())
    for (const pair of pairsOf(plan)) {
      const known = index.get(pair)
      if (known) known.push(place)
      else index.set(pair, [place])
    }
  return index
}

function neighboursOf(place: number, plan: Comparable, index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const pair of pairsOf(plan)) {
    const others = index.get(pair) ?? []
    if (others.length > rare) continue
    for (const other of others) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, count]) => count >= least)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([other]) => other)
}
