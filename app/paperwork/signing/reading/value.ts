// What a PDF is made of, as plain values.

export type Reference = { kind: 'reference'; number: number; generation: number }
export type Name = { kind: 'name'; name: string }
export type Text = { kind: 'text'; bytes: Uint8Array; from: number; to: number } // where it stands in the file, with its brackets
export type Dictionary = { kind: 'dictionary'; entries: Map<string, Value> }
export type Stream = { kind: 'stream'; entries: Map<string, Value>; raw: Uint8Array }
export type Value = null | boolean | number | Reference | Name | Text | Dictionary | Stream | Value[]

export type Entries = ReadonlyMap<string, Value>

export const isReference = (value: Value | undefined): value is Reference => kindOf(value) === 'reference'
export const isText = (value: Value | undefined): value is Text => kindOf(value) === 'text'

/** Of a dictionary and of a stream alike. */
export function entriesOf(value: Value | undefined): Entries | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return value.kind === 'dictionary' || value.kind === 'stream' ? value.entries : null
}

export function streamOf(value: Value | undefined): Stream | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return value.kind === 'stream' ? value : null
}

export function nameOf(value: Value | undefined): string | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'name'
    ? value.name
    : null
}

export const numberOf = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null)

export const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : [])

/** UTF-16 where it says so, else the letters that all of PDF's own encodings share. */
export function wordsOf(value: Value | undefined): string | null {
  if (!isText(value)) return null
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3))
  return Buffer.from(bytes).toString('latin1')
}

function kindOf(value: Value | undefined): string | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value.kind : null
}
