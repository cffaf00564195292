// What an object is for, as a person would say it: found by walking the file from where it is looked at.
import type { PdfDocument } from '../reading/document.ts'
import { type Entries, entriesOf, isReference, listOf, type Value } from '../reading/value.ts'
import type { UnsoundChange } from './change.ts'
import { catalogOf, fieldsOf, isSignatureField } from './fields.ts'
import { annotationsOf, pagesOf } from './pages.ts'
import { reach } from './reach.ts'

/** A frame is a page itself, or the catalog: what changed in it is told key by key. */
export type Role = { what: UnsoundChange; page: number | null; name: string | null; isFrame?: true }

/** The first role that is found counts: a page's own before what several pages share. */
export function rolesIn(document: PdfDocument): Map<number, Role> {
  const roles = new Map<number, Role>()
  const catalog = catalogOf(document)
  const give = (value: Value | undefined, role: Role) => {
    for (const number of reach(document, value, (one) => !roles.has(one))) roles.set(number, role)
  }
  const everywhere = { page: null, name: null }
  const pages = pagesOf(document)
  for (const [index, { number }] of pages.entries())
    roles.set(number, { what: 'page-look', page: index + 1, name: null, isFrame: true })
  const root = document.trailer.get('Root')
  for (const frame of [root, catalog.get('AcroForm'), catalog.get('Names')])
    if (isReference(frame)) roles.set(frame.number, { what: 'catalog', page: null, name: null, isFrame: true })
  for (const field of fieldsOf(document)) {
    const what = isSignatureField(field) ? 'signature-changed' : 'field-value'
    roles.set(field.number, { what, page: null, name: field.name })
    give(below(field.entries), { what, page: null, name: field.name })
  }
  for (const [index, page] of pages.entries()) {
    const on = { page: index + 1, name: null }
    give(page.entries.get('Contents'), { what: 'page-drawing', ...on })
    give(annotationsOf(document, page), { what: 'annotation-changed', ...on })
    give(page.entries.get('AA'), { what: 'script', ...on })
    give(below(page.entries), { what: 'page-look', ...on })
  }
  const names = entriesOf(document.read(catalog.get('Names')))
  give(catalog.get('OpenAction'), { what: 'script', ...everywhere })
  give(catalog.get('AA'), { what: 'script', ...everywhere })
  give(catalog.get('OCProperties'), { what: 'layers', ...everywhere })
  give(names?.get('JavaScript'), { what: 'script', ...everywhere })
  give(names?.get('EmbeddedFiles'), { what: 'attachment', ...everywhere })
  give(listOf(catalog.get('AF')), { what: 'attachment', ...everywhere })
  give(catalog.get('Pages'), { what: 'page-order', ...everywhere })
  give(below(catalog), { what: 'catalog', ...everywhere })
  return roles
}

/** With its keys, so that the ways upwards are known. */
const below = (entries: Entries): Value => ({ kind: 'dictionary', entries: new Map(entries) })
