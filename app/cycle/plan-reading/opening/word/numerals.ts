// A number as Word writes it in a list.
import { roman } from '#kernel/roman.ts'

/** `format` is a value of `w:numFmt`; what is not known is written as a plain number, as Word itself does. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
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

/** A … Z, then AA, BB … */
function letterOf(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
