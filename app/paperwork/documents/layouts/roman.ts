// Roman numbers, as parts and annexes bear them.
const signs = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** From 1 on; beyond 39 with as many X as it takes. */
export function roman(ordinal: number): string {
  const sign = signs.find(([, value]) => value <= ordinal)
  return sign ? sign[0] + roman(ordinal - sign[1]) : ''
}
