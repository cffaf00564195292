// Pairs what was found with what should have been found, best pairs first, each used once.

export const ENOUGH = 0.8

export type Tally = { matched: number; missing: string[]; extra: string[] }

/** An element to be compared: `label` is how the report shows it. */
export type Item<T> = { value: T; label: string }

export function match<T>(gold: Item<T>[], found: Item<T>[], alike: (gold: T, found: T) => number): Tally {
  const pairs = gold
    .flatMap((wanted, g) => found.map((seen, f) => ({ g, f, score: alike(wanted.value, seen.value) })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  for (const { g, f } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue
    usedGold.add(g)
    usedFound.add(f)
  }
  return {
    matched: usedGold.size,
    missing: gold.filter((_, index) => !usedGold.has(index)).map(({ label }) => label),
    extra: found.filter((_, index) => !usedFound.has(index)).map(({ label }) => label),
  }
}

export const sum = (tallies: Tally[]): Tally => ({
  matched: tallies.reduce((total, { matched }) => total + matched, 0),
  missing: tallies.flatMap(({ missing }) => missing),
  extra: tallies.flatMap(({ extra }) => extra),
})

/** Nothing wanted and nothing found is perfect. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

export const precision = ({ matched, extra }: Tally): number => share(matched, matched + extra.length)
export const recall = ({ matched, missing }: Tally): number => share(matched, matched + missing.length)
export const f1 = ({ matched, missing, extra }: Tally): number =>
  share(2 * matched, 2 * matched + missing.length + extra.length)
