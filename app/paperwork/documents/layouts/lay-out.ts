// Lays a paper out by the norm of its family and its day.
import type { Paper } from '../paper.ts'
import { addresseesOf } from './addressees.ts'
import { annexOf } from './annex.ts'
import { bodyOf, endOf } from './body.ts'
import { circulationOf } from './circulation.ts'
import { closingOf } from './closing.ts'
import { coverOf } from './cover.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'
import { layoutOf } from './layout-of.ts'
import { pageLayoutOf, sectionOf, usable } from './page.ts'
import type { Part, Section, Sheet } from './sheet.ts'
import { titleOf } from './title.ts'

export function layOut(paper: Paper): Sheet {
  const layout = layoutOf(paper)
  const annexes = (paper.annexes ?? []).map((annex, index) => annexOf(annex, index + 1, layout))
  const title = [paper.heading, paper.subject].filter(Boolean).join(' ')
  const mirrored = paper.duplex ?? false
  return {
    mirrored,
    title,
    author: paper.issuer,
    dated: paper.on ?? paper.drawnOn,
    sections: [firstOf(paper), ...annexes],
  }
}

function firstOf(paper: Paper): Section {
  const layout = layoutOf(paper)
  const section = sectionOf(paper, layout)
  const width = usable(section)
  const left = pageLayoutOf(paper.format, layout).leftColumn * width
  const columns: [number, number] = [left, width - left]
  const opening = paper.cover
    ? coverOf(paper, layout)
    : [...headOf(paper, layout, columns), ...titleOf(paper, layout, width), ...addresseesOf(paper, layout, width)]
  const body = bodyOf(endOf(paper.body, layout), layout, width)
  const closing = closingOf(paper, layout, columns)
  const parts = [...opening, ...(closing.length > 0 ? lastKept(body) : body), ...closing]
  return { ...section, ...circulationOf(paper, layout), foot: footOf(paper, layout, width), parts }
}

/** Nobody signs on a page on which nothing else stands. */
function lastKept(body: Part[]): Part[] {
  const last = body.at(-1)
  return last?.kind === 'line' ? [...body.slice(0, -1), { ...last, keep: true }] : body
}
