// What changed in a PDF between two of its states, the earlier of which somebody signed.
import { Malformed } from '../der/malformed.ts'
import type { PdfDocument } from '../reading/document.ts'
import { catalogChanges } from './catalog-changes.ts'
import { type Change, distinct, isSound } from './change.ts'
import { claimsOf } from './claims.ts'
import { growthOf } from './history.ts'
import { pageChanges } from './page-changes.ts'
import { type Role, rolesIn } from './roles.ts'
import { touchedObjects } from './touched.ts'

const whole = { page: null, name: null }

/** Empty where nothing did. What cannot be read is a change too: nobody could tell what it shows. */
export function compare(before: PdfDocument, after: PdfDocument): Change[] {
  try {
    const touched = touchedObjects(before, after)
    const claims = claimsOf({ before, after, touched })
    const growth = growthOf(before, after)
    const pages = pageChanges(before, after, claims.objects)
    const unclaimed = [...touched].filter((number) => !claims.objects.has(number))
    const found: Change[] = [
      ...claims.changes,
      ...pages,
      ...catalogChanges(before, after, claims.objects),
      ...objectChanges(before, after, unclaimed).filter(({ what }) => what !== 'page-order' || pages.length === 0),
    ]
    if (growth !== 'grown') found.push({ what: growth, ...whole })
    if (unclaimed.length > 0 && found.every(isSound)) found.push({ what: 'object', ...whole })
    return distinct(found)
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof RangeError)) throw error
    return [{ what: 'unreadable', ...whole }]
  }
}

/** Pages and the catalog tell for themselves; everything else is named by what it belongs to. */
function objectChanges(before: PdfDocument, after: PdfDocument, unclaimed: number[]): Change[] {
  if (unclaimed.length === 0) return []
  const [was, is] = [rolesIn(before), rolesIn(after)]
  return unclaimed.flatMap((number) => {
    const role = is.get(number) ?? was.get(number)
    return role && !role.isFrame ? [{ ...changeOf(role, was.has(number), is.has(number)) }] : []
  })
}

function changeOf({ what, page, name }: Role, was: boolean, is: boolean): Change {
  if (what === 'annotation-changed')
    return { what: !was ? 'annotation-added' : is ? what : 'annotation-removed', page, name }
  return { what: what === 'field-value' && !was ? 'field-added' : what, page, name }
}
