// Unpacks the streams that a PDF keeps its own structure in: deflated, with or without PNG prediction. Pictures stay packed.
import { inflateSync } from 'node:zlib'
import { malformed } from '../der/malformed.ts'
import { entriesOf, listOf, nameOf, numberOf, type Stream, type Value } from './value.ts'

const largest = 32 * 1024 * 1024

export function unpacked({ entries, raw }: Stream): Uint8Array {
  const filter = entries.get('Filter')
  const names = Array.isArray(filter) ? listOf(filter).map(nameOf) : filter === undefined ? [] : [nameOf(filter)]
  if (names.length === 0) return raw
  if (names.length > 1 || names[0] !== 'FlateDecode') return malformed('a packing that structure is not kept in')
  const parameters = entries.get('DecodeParms')
  return predicted(inflated(raw), Array.isArray(parameters) ? parameters[0] : parameters)
}

function inflated(raw: Uint8Array): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength: largest })
  } catch {
    return malformed('a packed stream')
  }
}

function predicted(bytes: Uint8Array, parameters: Value | undefined): Uint8Array {
  const entries = entriesOf(parameters)
  const predictor = numberOf(entries?.get('Predictor')) ?? 1
  if (predictor === 1) return bytes
  const columns = numberOf(entries?.get('Columns')) ?? 1
  if (predictor < 10 || columns < 1 || columns > 64) malformed('a prediction that structure is not kept in')
  const rows = Math.floor(bytes.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) unpredict(bytes, out, row, columns)
  return out
}

/** Of one byte for each column: left, above, and above left are the neighbours that PNG predicts from. */
function unpredict(bytes: Uint8Array, out: Uint8Array, row: number, columns: number): void {
  const how = bytes[row * (columns + 1)] ?? 0
  for (let column = 0; column < columns; column++) {
    const here = row * columns + column
    const left = column > 0 ? (out[here - 1] ?? 0) : 0
    const above = row > 0 ? (out[here - columns] ?? 0) : 0
    const corner = row > 0 && column > 0 ? (out[here - columns - 1] ?? 0) : 0
    const guess = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)][how]
    if (guess === undefined) malformed('a prediction')
    out[here] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + (guess ?? 0)
  }
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)]
  const toCorner = Math.abs(left + above - 2 * corner)
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}
