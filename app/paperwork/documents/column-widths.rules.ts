// How wide the columns of a typed table are: each holds its longest word, and what is left goes to those that say more. Pure.
import { widthOf } from './fonts/measure.ts'

export type TypedColumn = { heading: string; cells: string[] }

const whole = 165 // millimetres between the margins of an A4 page
const inset = 5
const blank = 22 // to be filled in by hand
const size = 13 // the largest that a norm sets tables in

/** In millimetres; their sum is the whole width, or more where words are too long for it. */
export function columnWidths(columns: TypedColumn[]): number[] {
  const needed = columns.map(needOf)
  const wished = columns.map(({ cells }, index) => Math.max(0, meanOf(cells) - (needed[index] ?? 0)))
  const left = Math.max(0, whole - sumOf(needed))
  const wishes = sumOf(wished) || 1
  return needed.map((need, index) => Math.round((need + (left * (wished[index] ?? 0)) / wishes) * 10) / 10)
}

function needOf({ heading, cells }: TypedColumn): number {
  const words = [heading, ...cells].flatMap((text) => text.split(/[\s-]+/))
  const longest = Math.max(...words.map((word) => widthOf(word, { size, bold: true })))
  return inset + Math.max(longest, cells.every((cell) => cell === '') ? blank : 0)
}

/** Of what is said at all: one long remark does not widen a column of short ones. */
function meanOf(cells: string[]): number {
  const said = cells.filter((cell) => cell !== '')
  return sumOf(said.map((cell) => widthOf(cell, { size }))) / Math.max(1, said.length)
}

const sumOf = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0)
