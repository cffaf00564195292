// Roman numbers, as parts and annexes bear them and as Word counts by them.
const signs: [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** From 1 to 3999; any other number as plain figures. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let letters = ''
  for (const [step, letter] of signs) {
    for (; rest >= step; rest -= step) letters += letter
  }
  return letters
}
