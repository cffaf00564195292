// Which touched objects are what signing itself does. What is not claimed here was changed by somebody.
import type { PdfDocument } from '../reading/document.ts'
import { type Entries, entriesOf, isReference, listOf, type Value } from '../reading/value.ts'
import type { Change } from './change.ts'
import { alike, changedKeys } from './equal.ts'
import { catalogOf, formOf } from './fields.ts'
import { metadataClaims } from './metadata-claims.ts'
import { pageClaims } from './page-claims.ts'
import { proofClaims } from './proof-claims.ts'
import { signatureClaims } from './signature-claims.ts'

export type Pair = { before: PdfDocument; after: PdfDocument; touched: Set<number> }
export type Claims = { objects: Set<number>; changes: Change[] }

export function claimsOf(pair: Pair): Claims {
  const signatures = signatureClaims(pair)
  const parts = [signatures, pageClaims(pair, signatures.fresh), proofClaims(pair), metadataClaims(pair)]
  const objects = new Set(parts.flatMap((part) => [...part.objects]))
  for (const number of frameClaims(pair, signatures.fresh)) objects.add(number)
  return { objects, changes: parts.flatMap(({ changes }) => changes) }
}

const catalogMayChange = ['AcroForm', 'DSS', 'Extensions', 'Metadata']

/** The catalog and the form: only what makes room for signatures. */
function frameClaims({ before, after, touched }: Pair, fresh: Set<number>): number[] {
  const claimed: number[] = []
  const [old, now] = [catalogOf(before), catalogOf(after)]
  const [oldForm, nowForm] = [formOf(before), formOf(after)]
  const formHolds = growsBy(fresh, { before, after }, oldForm, nowForm)
  const root = numberOf(after.trailer.get('Root'))
  const keys = changedKeys(old, now)
  const catalogHolds = keys.every((key) => catalogMayChange.includes(key)) && (!keys.includes('AcroForm') || formHolds)
  if (root !== null && catalogHolds) claimed.push(root)
  const [form, fields] = [numberOf(now.get('AcroForm')), numberOf(nowForm?.get('Fields'))]
  if (formHolds) claimed.push(...[form, fields].filter((number) => number !== null && touched.has(number)).map(Number))
  return claimed
}

/** The fields of before, then new signature fields; nothing else of the form is different. */
function growsBy(
  fresh: Set<number>,
  { before, after }: Omit<Pair, 'touched'>,
  old: Entries | null,
  now: Entries | null,
): boolean {
  if (!now) return !old
  const keys = changedKeys(old ?? new Map(), now).filter((key) => key !== 'Fields' && key !== 'SigFlags')
  if (keys.length > 0) return false
  return extendsBy(fresh, listOf(before.read(old?.get('Fields'))), listOf(after.read(now.get('Fields'))))
}

/** A list that kept all it had, in its order, and got only references to `fresh` objects behind it. */
export const extendsBy = (fresh: Set<number>, old: Value[], now: Value[]): boolean =>
  old.every((member, index) => alike(member, now[index])) &&
  now.slice(old.length).every((member) => isReference(member) && fresh.has(member.number))

export const numberOf = (value: Value | undefined): number | null => (isReference(value) ? value.number : null)

export const entriesAt = (document: PdfDocument, number: number): Entries | null => {
  const place = document.places.get(number)
  const generation = place?.at === 'file' ? place.generation : 0
  return entriesOf(document.read({ kind: 'reference', number, generation }))
}
