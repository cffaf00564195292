// Lays a paper out by the norm of its family and its day.
import type { Paper } from '../paper.ts'
import { addresseesOf } from './addressees.ts'
import { annexOf } from './annex.ts'
import { bodyOf, endOf } from './body.ts'
import { closingOf } from './closing.ts'
import { coverOf } from './cover.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'
import { layoutOf } from './layout-of.ts'
import { markOf, pageLayoutOf, sectionOf, usable } from './page.ts'
import type { Section, Sheet } from './sheet.ts'
import { titleOf } from './title.ts'

export function layOut(paper: Paper): Sheet {
  const layout = layoutOf(paper)
  const annexes = (paper.annexes ?? []).map((annex, index) => annexOf(annex, index + 1, layout))
  const title = [paper.heading, paper.subject].filter(Boolean).join(' ')
  return { title, author: paper.issuer, dated: paper.on ?? paper.drawnOn, sections: [firstOf(paper), ...annexes] }
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
  const parts = [...opening, ...body, ...closingOf(paper, layout, columns)]
  return { ...section, mark: markOf(paper, layout), foot: footOf(paper, layout, width), parts }
}
