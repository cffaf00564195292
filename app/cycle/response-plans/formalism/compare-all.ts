// Every plan of a campaign against every other: the rare pairs of words that two share say whom to lay side by side. Pure.
import { type Comparable, comparable, type NearCopy, nearCopyOf } from './near-copy.ts'
import { type Known, ownWordsOf } from './own-words.ts'

const many = 100 // plans that share a pair of words; of more each is led to a few beside it
const few = 6
const enough = 2.5 // what shared pairs count together before two plans are laid side by side; a rare pair counts for more
const most = 5 // others that one plan is laid beside

export type Written<Key> = { key: Key; text: string }
export type Alike<Key> = NearCopy & { one: Key; other: Key }

/** Each two that are alike once, the most alike first. */
export function alikeAmong<Key>(written: Written<Key>[], known: Known): Alike<Key>[] {
  const plans = written.map(({ key, text }) => {
    const compared = comparable(ownWordsOf(text, known))
    return { key, compared, pairs: pairsOf(compared) }
  })
  const index = indexOf(plans.map(({ pairs }) => pairs))
  const seen = new Set<string>()
  const found = plans.flatMap(({ key, compared, pairs }, place) =>
    neighboursOf(place, pairs, index).flatMap((near) => {
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

function indexOf(plans: Set<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, pairs] of plans.entries())
    for (const pair of pairs) {
      const known = index.get(pair)
      if (known) known.push(place)
      else index.set(pair, [place])
    }
  return index
}

function neighboursOf(place: number, pairs: Set<string>, index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const pair of pairs) {
    const all = index.get(pair) ?? []
    if (all.length < 2) continue
    const counts = 1 / Math.log2(1 + all.length)
    for (const other of all.length > many ? besides(all, place) : all)
      if (other !== place) shared.set(other, (shared.get(other) ?? 0) + counts)
  }
  return [...shared]
    .filter(([, count]) => count >= enough)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([other]) => other)
}

/** Where a hundred plans hold the same words, each is still compared with some. */
function besides(all: number[], place: number): number[] {
  const at = all.indexOf(place)
  return all.slice(Math.max(0, at - few / 2), at + few / 2 + 1)
}
