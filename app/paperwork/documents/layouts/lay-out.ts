// Lays a paper out by the norm of its family and its day.
import type { Annex, Paper } from '../paper.ts'
import { bodyOf } from './body.ts'
import { closingOf } from './closing.ts'
import { headOf } from './head.ts'
import type { Layout } from './layout.ts'
import { layoutOf } from './layout-of.ts'
import { lineOf } from './line.ts'
import type { Section, Sheet } from './sheet.ts'
import { addresseesOf, titleOf } from './title.ts'

export function layOut(paper: Paper): Sheet {
  const layout = layoutOf(paper)
  const page = pageOf(paper, layout)
  const width = page.width - page.left - page.right
  const parts = [
    ...headOf(paper, layout, width),
    ...titleOf(paper, layout),
    ...addresseesOf(paper, layout),
    ...bodyOf(paper.body, layout, width),
    ...closingOf(paper, layout, width),
  ]
  const first: Section = { page, number: layout.pageNumber, mark: markOf(paper, layout), foot: [], parts }
  const annexes = (paper.annexes ?? []).map((annex, index) => annexOf(annex, index + 1, layout))
  const title = [paper.heading, paper.subject].filter(Boolean).join(' ')
  return { title, dated: paper.on ?? paper.drawnOn, sections: [first, ...annexes] }
}

const sizes = { A4: { width: 210, height: 297 }, A5: { width: 148, height: 210 } }

function pageOf({ format, landscape }: Pick<Paper, 'format' | 'landscape'>, layout: Layout): Section['page'] {
  const { width, height } = sizes[format]
  const margins = format === 'A5' ? layout.smallMargins : layout.margins
  return landscape ? { ...margins, width: height, height: width } : { ...margins, width, height }
}

const markFromTop = 10

const markOf = ({ marks }: Paper, { styles }: Layout): Section['mark'] =>
  marks?.circulation
    ? { line: lineOf(marks.circulation, styles.circulation, { align: 'right' }), fromTop: markFromTop }
    : null

function annexOf(annex: Annex, ordinal: number, layout: Layout): Section {
  const page = pageOf({ format: 'A4', landscape: annex.landscape ?? false }, layout)
  const { styles, wording } = layout
  const parts = [
    lineOf(wording.annexNumber(ordinal), styles.annex),
    lineOf(annex.title, styles.annexTitle),
    ...(annex.with ? [lineOf(`(${annex.with})`, styles.annexWith)] : []),
    ...bodyOf(annex.body, layout, page.width - page.left - page.right),
  ]
  return { page, number: layout.pageNumber, mark: null, foot: [], parts }
}
