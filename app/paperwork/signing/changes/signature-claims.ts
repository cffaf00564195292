// Signature fields that were filled or added, with all that belongs to them alone.
import { entriesOf, nameOf, type Value } from '../reading/value.ts'
import type { Change } from './change.ts'
import { type Claims, numberOf, type Pair } from './claims.ts'
import { changedKeys } from './equal.ts'
import { type Field, fieldsOf, isSignatureField } from './fields.ts'
import { pagesOf } from './pages.ts'
import { reach } from './reach.ts'

/** What a program that adds a field may write into it; an action is not among them. */
const fieldKeys = new Set(
  'Type Subtype FT T TU F P Rect AP AS V Lock SV MK DA Border BS H DR Ff Parent M NM'.split(' '),
)
const largestShare = 0.25 // of the page: a larger one would lie over what was signed

/** `fresh` are the fields that were not there before. */
export function signatureClaims(pair: Pair): Claims & { fresh: Set<number> } {
  const { before, after, touched } = pair
  const known = new Map(fieldsOf(before).map((field) => [field.number, field]))
  const claimed = new Set<number>()
  const fresh = new Set<number>()
  const changes: Change[] = []
  for (const field of fieldsOf(after).filter((one) => isSignatureField(one) && touched.has(one.number))) {
    const old = known.get(field.number)
    if (!old && before.places.has(field.number) && before.places.get(field.number)?.at !== 'free') continue
    if (old ? !isFilled(old, field) : !isPlain(field)) continue
    if (!old) fresh.add(field.number)
    claimed.add(field.number)
    for (const number of partsOf(pair, field)) claimed.add(number)
    changes.push(changeOf(pair, field, old))
  }
  return { objects: claimed, changes, fresh }
}

/** It was empty, has a signature now, and looks as the signature wants; its place is the same. */
function isFilled(old: Field, field: Field): boolean {
  if (old.entries.has('V') || !field.entries.has('V')) return false
  return changedKeys(old.entries, field.entries).every((key) => ['V', 'AP', 'M', 'MK', 'F'].includes(key))
}

const isPlain = ({ entries }: Field): boolean =>
  [...entries.keys()].every((key) => fieldKeys.has(key)) && !entries.has('Kids')

/** New objects only: an object that was there before belongs to somebody else. */
function partsOf({ before, after, touched }: Pair, { entries }: Field): Set<number> {
  const isNew = (number: number) => touched.has(number) && !before.places.has(number)
  const parts: Value[] = [entries.get('V') ?? null, entries.get('AP') ?? null, entries.get('Lock') ?? null]
  return reach(after, [...parts, entries.get('SV') ?? null, entries.get('MK') ?? null], isNew)
}

function changeOf(pair: Pair, field: Field, old: Field | undefined): Change {
  const { after } = pair
  const page = pageOf(pair, field)
  const signature = entriesOf(after.read(field.entries.get('V')))
  const isStamp = nameOf(signature?.get('Type')) === 'DocTimeStamp'
  const what = !signature ? 'signature-field-added' : isStamp ? 'time-stamp-added' : 'signature-added'
  return {
    what: !old && page && coversTooMuch(pair, field, page) ? 'signature-over-page' : what,
    page,
    name: field.name,
  }
}

function pageOf({ after }: Pair, { entries }: Field): number | null {
  const number = numberOf(entries.get('P'))
  const index = pagesOf(after).findIndex((page) => page.number === number)
  return index === -1 ? null : index + 1
}

function coversTooMuch({ after }: Pair, { entries }: Field, page: number): boolean {
  const area = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) => Math.abs((right - left) * (top - bottom))
  const rectangle = after.read(entries.get('Rect'))
  const sides = Array.isArray(rectangle) ? rectangle.map((side) => Number(after.read(side))) : []
  return area(sides) > largestShare * area(pagesOf(after)[page - 1]?.box ?? [])
}
