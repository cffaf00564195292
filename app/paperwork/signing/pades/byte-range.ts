// The hole in a PDF into which a signature goes, and the range that says so.

/** From the `<` to behind the `>` of the signature's value in the file. */
export type Hole = { from: number; to: number }

/** As wide as any offset will be, so that the true numbers fit where they are put in. */
export const longestOffset = 9_999_999_999

/** Finds what was just appended behind `after`, and writes the true range over its placeholder, in place. */
export function fillByteRange(pdf: Buffer, after: number, reserved: number): Hole {
  const value = pdf.indexOf('00'.repeat(reserved), after, 'latin1')
  const hole = { from: value - 1, to: value + 2 * reserved + 1 }
  const range = pdf.indexOf('/ByteRange', after, 'latin1')
  const [from, to] = [pdf.indexOf('[', range), pdf.indexOf(']', range) + 1]
  if (value === -1 || range === -1 || pdf[hole.from] !== 0x3c || pdf[hole.to - 1] !== 0x3e || to - from > 50)
    throw new Error('the placeholder of the signature is not where it must be')
  const true_ = `[0 ${hole.from} ${hole.to} ${pdf.length - hole.to}]`
  pdf.write(true_.padEnd(to - from, ' '), from, 'latin1')
  return hole
}

/** A copy of the file with the value in its hole, the rest of it zero. */
export function fillHole(pdf: Uint8Array, { from, to }: Hole, value: Uint8Array): Buffer {
  if (value.length * 2 > to - from - 2) throw new Error(`the signature of ${value.length} bytes does not fit`)
  const out = Buffer.from(pdf)
  out.write(Buffer.from(value).toString('hex'), from + 1, 'latin1')
  return out
}
