// The measures of a page by its format and its norm.
import type { Paper } from '../paper.ts'
import type { Layout, PageLayout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Section } from './sheet.ts'

const sizes = { A4: { width: 210, height: 297 }, A5: { width: 148, height: 210 } }

/** A format that the norm does not know is asked about by `mayWrite`; here it is a defect. */
export function pageLayoutOf(format: Paper['format'], { pages, name }: Layout): PageLayout {
  const page = pages[format]
  if (!page) throw new Error(`${name} knows no ${format}`)
  return page
}

export function sectionOf(
  { format, landscape }: Pick<Paper, 'format' | 'landscape'>,
  layout: Layout,
): Omit<Section, 'parts'> {
  const { top, bottom, left, right, numberFromTop } = pageLayoutOf(format, layout)
  const { width, height } = sizes[format]
  const turned = landscape ? { width: height, height: width } : { width, height }
  const number = { line: lineOf('', layout.styles.pageNumber), fromTop: numberFromTop }
  return {
    page: { top, bottom, left, right, ...turned },
    number,
    mark: null,
    foot: { first: [], last: [] },
    lastMark: null,
  }
}

export const usable = ({ page }: Pick<Section, 'page'>): number => page.width - page.left - page.right
