// The fields of a PDF's form, with the names that their parents give them.
import type { PdfDocument } from '../reading/document.ts'
import { type Entries, entriesOf, isReference, listOf, nameOf, type Value, wordsOf } from '../reading/value.ts'

export type Field = { number: number; name: string; type: string | null; entries: Entries }

const most = 10_000

export const catalogOf = (document: PdfDocument): Entries =>
  entriesOf(document.read(document.trailer.get('Root'))) ?? new Map()

export const formOf = (document: PdfDocument): Entries | null =>
  entriesOf(document.read(catalogOf(document).get('AcroForm')))

export function fieldsOf(document: PdfDocument): Field[] {
  const fields: Field[] = []
  const seen = new Set<number>()
  const walk = (value: Value, path: string, above: string | null): void => {
    const entries = entriesOf(document.read(value))
    if (!isReference(value) || !entries || seen.has(value.number) || seen.size > most) return
    seen.add(value.number)
    const own = wordsOf(document.read(entries.get('T')))
    const name = [path, own].filter(Boolean).join('.')
    const type = nameOf(document.read(entries.get('FT'))) ?? above
    fields.push({ number: value.number, name, type, entries })
    for (const kid of listOf(document.read(entries.get('Kids')))) walk(kid, name, type)
  }
  for (const field of listOf(document.read(formOf(document)?.get('Fields')))) walk(field, '', null)
  return fields
}

export const isSignatureField = ({ type }: Field): boolean => type === 'Sig'
