// The pages of a PDF in their order.
import { Malformed, malformed } from '../der/malformed.ts'
import type { PdfDocument } from '../reading/document.ts'
import { type Entries, entriesOf, isReference, listOf, numberOf, type Value } from '../reading/value.ts'

/** `number` of the page's own object; `box` inherited where it has none. */
export type Page = { number: number; entries: Entries; box: number[] }

const most = 20_000
const a4 = [0, 0, 595, 842]

export function pagesOf(document: PdfDocument): Page[] {
  const root = entriesOf(document.read(document.trailer.get('Root')))
  const pages: Page[] = []
  const seen = new Set<number>()
  const walk = (value: Value | undefined, above: number[]): void => {
    if (!isReference(value) || seen.has(value.number) || pages.length > most) throw new Malformed('the tree of pages')
    seen.add(value.number)
    const entries = entriesOf(document.read(value)) ?? malformed('a page')
    const own = listOf(document.read(entries.get('MediaBox'))).map((side) => numberOf(document.read(side)) ?? 0)
    const box = own.length === 4 ? own : above
    if (entries.has('Kids')) for (const kid of listOf(document.read(entries.get('Kids')))) walk(kid, box)
    else pages.push({ number: value.number, entries, box })
  }
  walk(root?.get('Pages'), a4)
  return pages
}

export const annotationsOf = (document: PdfDocument, { entries }: Page): Value[] =>
  listOf(document.read(entries.get('Annots')))
