// What became of the file as a whole: scripts, attachments, layers, forms.
import type { PdfDocument } from '../reading/document.ts'
import { entriesOf, type Value } from '../reading/value.ts'
import type { Change, UnsoundChange } from './change.ts'
import { entriesAt, numberOf } from './claims.ts'
import { alike, changedKeys } from './equal.ts'
import { catalogOf, fieldsOf } from './fields.ts'

const meanings: Record<string, UnsoundChange> = {
  ...{ OpenAction: 'script', AA: 'script', JavaScript: 'script', EmbeddedFiles: 'attachment', AF: 'attachment' },
  ...{ OCProperties: 'layers', Pages: 'page-order' },
}
const ofSigning = ['DSS', 'Extensions', 'Metadata']

export function catalogChanges(before: PdfDocument, after: PdfDocument, claimed: Set<number>): Change[] {
  const found = new Set<UnsoundChange>()
  const [was, is] = [before.trailer.get('Root'), after.trailer.get('Root')]
  if (!alike(was, is)) found.add('catalog')
  const [old, now] = [catalogOf(before), catalogOf(after)]
  for (const key of changedKeys(old, now).filter((one) => !ofSigning.includes(one))) {
    if (key === 'AcroForm') continue
    if (key === 'Names') for (const what of nameChanges(before, after, old.get(key), now.get(key))) found.add(what)
    else found.add(meanings[key] ?? 'catalog')
  }
  const [root, form] = [numberOf(is), numberOf(now.get('AcroForm'))]
  const isFormHeld = [root, form].every(
    (number) => number === null || claimed.has(number) || isSameIn(before, after, number),
  )
  const changes = [...found].map((what): Change => ({ what, page: null, name: null }))
  if (!isFormHeld && found.size === 0) changes.push(...formChanges(before, after, claimed))
  return changes
}

const isSameIn = (before: PdfDocument, after: PdfDocument, number: number): boolean =>
  changedKeys(entriesAt(before, number) ?? new Map(), entriesAt(after, number) ?? new Map()).length === 0

function nameChanges(
  before: PdfDocument,
  after: PdfDocument,
  was: Value | undefined,
  is: Value | undefined,
): UnsoundChange[] {
  const [old, now] = [entriesOf(before.read(was)), entriesOf(after.read(is))]
  return changedKeys(old ?? new Map(), now ?? new Map()).map((key) => meanings[key] ?? 'catalog')
}

function formChanges(before: PdfDocument, after: PdfDocument, claimed: Set<number>): Change[] {
  const known = new Set(fieldsOf(before).map(({ number }) => number))
  const added = fieldsOf(after).filter(({ number }) => !known.has(number) && !claimed.has(number))
  const told = added.map(({ name }): Change => ({ what: 'field-added', page: null, name }))
  return told.length > 0 ? told : [{ what: 'catalog', page: null, name: null }]
}
