// ASN.1 in its one distinguished encoding: what a signature is counted over must come out the same everywhere.

export const der = (tag: number, ...contents: Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

export const sequence = (...contents: Uint8Array[]): Buffer => der(0x30, ...contents)

/** The members of a set stand in the order of their bytes. */
export const setOf = (...members: Uint8Array[]): Buffer => der(0x31, ...members.toSorted(Buffer.compare))

export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)

export const nothing = Buffer.from([0x05, 0x00])

export const boolean = (value: boolean): Buffer => der(0x01, Buffer.from([value ? 0xff : 0x00]))

/** `constructed` context tag: `[n]` around what it names. */
export const tagged = (number: number, ...contents: Uint8Array[]): Buffer => der(0xa0 | number, ...contents)

/** From its big-endian bytes without a sign. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first))
  return der(0x02, (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits)
}

export const small = (value: number): Buffer => integer(Buffer.from([value]))

export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** Seconds are kept, their parts are not. */
export const generalizedTime = (at: Date): Buffer =>
  der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`, 'latin1'))

function base128(arc: number): number[] {
  const digits = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128))
  return digits
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const digits: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  return Buffer.from([0x80 | digits.length, ...digits])
}
