// The certificates and revocation lists that are put into a file so that it can be checked years later.
import { entriesOf } from '../reading/value.ts'
import type { Claims, Pair } from './claims.ts'
import { catalogOf } from './fields.ts'
import { reach } from './reach.ts'

const stores = ['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI']

export function proofClaims({ before, after, touched }: Pair): Claims {
  const [old, now] = [catalogOf(before).get('DSS'), catalogOf(after).get('DSS')]
  const entries = entriesOf(after.read(now))
  if (!entries || ![...entries.keys()].every((key) => stores.includes(key))) return { objects: new Set(), changes: [] }
  const own = reach(before, old, () => true)
  const objects = reach(after, now, (number) =>
    touched.has(number) ? own.has(number) || !before.places.has(number) : own.has(number),
  )
  const claimed = new Set([...objects].filter((number) => touched.has(number)))
  const grew = claimed.size > 0 || !old
  return { objects: claimed, changes: grew ? [{ what: 'proof-added', page: null, name: null }] : [] }
}
