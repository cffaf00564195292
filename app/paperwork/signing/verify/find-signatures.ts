// Every signature of a file: those of its form, and those that some later part took out of it.
import { fieldsOf, isSignatureField } from '../changes/fields.ts'
import { Malformed } from '../der/malformed.ts'
import type { PdfDocument } from '../reading/document.ts'
import { readObject } from '../reading/object.ts'
import { type Entries, entriesOf, isText, listOf, nameOf, numberOf, type Text, wordsOf } from '../reading/value.ts'

export type FoundSignature = {
  field: string
  kind: 'signature' | 'time-stamp'
  how: string // the sub-filter
  range: number[]
  contents: Text | null
  words: { name: string | null; reason: string | null; place: string | null; at: string | null }
}

const most = 500

/** In the order in which they were given: each covers more than the one before it. */
export function findSignatures(document: PdfDocument): FoundSignature[] {
  const found = new Map<string, FoundSignature>()
  const add = (field: string, entries: Entries) => {
    const one = signatureIn(document, field, entries)
    const key = one.contents ? `${one.contents.from}` : field
    if (!found.has(key)) found.set(key, one)
  }
  for (const { name, entries } of fieldsOf(document).filter(
    (field) => isSignatureField(field) && field.entries.has('V'),
  ))
    add(name, entriesOf(document.read(entries.get('V'))) ?? new Map())
  for (const entries of writtenSignatures(document)) add('', entries)
  return [...found.values()].slice(0, most).toSorted((one, other) => endOf(one) - endOf(other))
}

export const endOf = ({ range }: FoundSignature): number => (range[2] ?? 0) + (range[3] ?? 0)

function signatureIn(document: PdfDocument, field: string, entries: Entries): FoundSignature {
  const contents = document.read(entries.get('Contents'))
  const words = (key: string) => wordsOf(document.read(entries.get(key)))?.slice(0, 500) ?? null
  return {
    field,
    kind: nameOf(entries.get('Type')) === 'DocTimeStamp' ? 'time-stamp' : 'signature',
    how: nameOf(document.read(entries.get('SubFilter'))) ?? '',
    range: listOf(document.read(entries.get('ByteRange'))).map((one) => numberOf(one) ?? -1),
    contents: isText(contents) ? contents : null,
    words: { name: words('Name'), reason: words('Reason'), place: words('Location'), at: words('M') },
  }
}

/** By the one key that all of them have, wherever in the file it was written. */
function writtenSignatures({ file, sections, read }: PdfDocument): Entries[] {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const offsets = sections
    .flatMap(({ places }) => [...places.values()].flatMap((place) => (place.at === 'file' ? [place.offset] : [])))
    .sort((one, other) => one - other)
  const found: Entries[] = []
  for (
    let at = buffer.indexOf('/ByteRange');
    at !== -1 && found.length < most;
    at = buffer.indexOf('/ByteRange', at + 1)
  ) {
    const offset = offsets.findLast((one) => one <= at)
    const entries = offset === undefined ? null : tryRead(() => entriesOf(readObject(file, offset, read).value))
    if (entries?.has('ByteRange') && entries.has('Contents')) found.push(entries)
  }
  return found
}

function tryRead(read: () => Entries | null): Entries | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
