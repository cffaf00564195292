// What can be reached from a place in a PDF without leaving it upwards.
import type { PdfDocument } from '../reading/document.ts'
import { entriesOf, isReference, type Value } from '../reading/value.ts'

/** These lead back to pages and parents, which are no part of what points to them. */
const upwards = new Set(['Parent', 'P', 'Pg', 'StructParent', 'Data'])

/** The numbers of the objects below a value, as far as `follow` lets in. */
export function reach(
  document: PdfDocument,
  from: Value | undefined,
  follow: (number: number) => boolean,
): Set<number> {
  const found = new Set<number>()
  const open: (Value | undefined)[] = [from]
  while (open.length > 0) {
    const value = open.pop()
    if (isReference(value)) {
      if (found.has(value.number) || !follow(value.number)) continue
      found.add(value.number)
      open.push(document.read(value))
    } else if (Array.isArray(value)) open.push(...value)
    else for (const [key, held] of entriesOf(value) ?? []) if (!upwards.has(key)) open.push(held)
  }
  return found
}
