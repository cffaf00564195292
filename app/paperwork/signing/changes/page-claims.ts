// Pages that got a signature field among their annotations, and nothing else.
import { type Claims, extendsBy, numberOf, type Pair } from './claims.ts'
import { changedKeys } from './equal.ts'
import { annotationsOf, pagesOf } from './pages.ts'

export function pageClaims({ before, after, touched }: Pair, fresh: Set<number>): Claims {
  const old = new Map(pagesOf(before).map((page) => [page.number, page]))
  const objects = new Set<number>()
  for (const page of pagesOf(after)) {
    const known = old.get(page.number)
    const keys = known ? changedKeys(known.entries, page.entries) : []
    const list = numberOf(page.entries.get('Annots'))
    const grew = known && extendsBy(fresh, annotationsOf(before, known), annotationsOf(after, page))
    if (!known || !grew) continue
    if (keys.every((key) => key === 'Annots')) objects.add(page.number)
    if (list !== null && touched.has(list) && isOwnList(list, before, known.entries.get('Annots'))) objects.add(list)
  }
  return { objects, changes: [] }
}

/** The list of before, or one that was not there. */
const isOwnList = (list: number, before: Pair['before'], was: Parameters<typeof numberOf>[0]): boolean =>
  numberOf(was) === list || !before.places.has(list)
