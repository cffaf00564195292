// A number as Word writes it in a list.
const roman: [value: number, letters: string][] = [
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

/** `format` is a value of `w:numFmt`; what is not known is written as a plain number, as Word itself does. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return romanOf(value)
    case 'lowerRoman':
      return romanOf(value).toLowerCase()
    case 'upperLetter':
      return letterOf(value)
    case 'lowerLetter':
      return letterOf(value).toLowerCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

function romanOf(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let letters = ''
  for (const [step, letter] of roman) {
    for (; rest >= step; rest -= step) letters += letter
  }
  return letters
}

/** A … Z, then AA, BB … */
function letterOf(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
