// What became of the pages, told page by page.
import type { PdfDocument } from '../reading/document.ts'
import { isReference, listOf } from '../reading/value.ts'
import type { Change, UnsoundChange } from './change.ts'
import { alike, changedKeys } from './equal.ts'
import { annotationsOf, type Page, pagesOf } from './pages.ts'

export function pageChanges(before: PdfDocument, after: PdfDocument, mayAppear: Set<number>): Change[] {
  const [old, now] = [pagesOf(before), pagesOf(after)]
  const [oldNumbers, nowNumbers] = [old.map(({ number }) => number), now.map(({ number }) => number)]
  const common = oldNumbers.filter((number) => nowNumbers.includes(number))
  const changes: Change[] = []
  const tell = (what: UnsoundChange, index: number) => changes.push({ what, page: index + 1, name: null })
  for (const [index, page] of now.entries()) {
    const was = old.find(({ number }) => number === page.number)
    if (!was) tell(old.length === now.length ? 'page-replaced' : 'page-added', index)
    else for (const what of onPage({ before, after }, was, page, mayAppear)) tell(what, index)
  }
  if (now.length < old.length || (now.length !== old.length && common.length < old.length))
    for (const [index, number] of oldNumbers.entries()) if (!nowNumbers.includes(number)) tell('page-removed', index)
  const order = nowNumbers.filter((number) => oldNumbers.includes(number))
  if (!order.every((number, index) => number === common[index]))
    changes.push({ what: 'page-order', page: null, name: null })
  return changes
}

type Both = { before: PdfDocument; after: PdfDocument }
const boxes = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'BleedBox', 'TrimBox', 'ArtBox']

function onPage({ before, after }: Both, old: Page, now: Page, mayAppear: Set<number>): Set<UnsoundChange> {
  const found = new Set<UnsoundChange>()
  for (const key of changedKeys(old.entries, now.entries).filter((one) => one !== 'Annots'))
    found.add(
      boxes.includes(key) ? 'page-size' : key === 'Contents' ? 'page-drawing' : key === 'AA' ? 'script' : 'page-look',
    )
  const [were, are] = [listOf(annotationsOf(before, old)), annotationsOf(after, now)]
  if (were.some((one) => !are.some((other) => alike(one, other)))) found.add('annotation-removed')
  const added = are.filter((one) => !were.some((other) => alike(one, other)))
  if (added.some((one) => !isReference(one) || !mayAppear.has(one.number))) found.add('annotation-added')
  return found
}
