// Who made the file and when: written anew by many programs, and drawn on no page.
import { entriesOf, nameOf, type Value } from '../reading/value.ts'
import { type Claims, entriesAt, numberOf, type Pair } from './claims.ts'
import { catalogOf } from './fields.ts'

export function metadataClaims({ before, after, touched }: Pair): Claims {
  const objects = new Set<number>()
  const claim = (value: Value | undefined, was: Value | undefined, fits: (number: number) => boolean) => {
    const number = numberOf(value)
    const isOwn = number !== null && (numberOf(was) === number || !before.places.has(number))
    if (number !== null && isOwn && touched.has(number) && fits(number)) objects.add(number)
  }
  claim(after.trailer.get('Info'), before.trailer.get('Info'), (number) => isFlat(entriesAt(after, number)))
  claim(
    catalogOf(after).get('Metadata'),
    catalogOf(before).get('Metadata'),
    (number) => nameOf(entriesAt(after, number)?.get('Type')) === 'Metadata',
  )
  return { objects, changes: objects.size > 0 ? [{ what: 'metadata-changed', page: null, name: null }] : [] }
}

const isFlat = (entries: ReadonlyMap<string, Value> | null): boolean =>
  entries !== null && [...entries.values()].every((value) => !Array.isArray(value) && entriesOf(value) === null)
