// The pages of a sheet: measure, margins, number at the head of all but the first.
import type * as Docx from 'docx'
import type { Section } from '../../layouts/sheet.ts'
import { footOf } from './foot.ts'
import { emptyLine, paragraphOf } from './lines.ts'
import { partsOf } from './parts.ts'
import { font, ofMillimetres, ofPoints } from './units.ts'

export function sectionOf(docx: typeof Docx, section: Section): Docx.ISectionOptions {
  const { page, number, mark, parts, foot } = section
  const width = page.width - page.left - page.right
  const first = mark ? [paragraphOf(docx, mark.line)] : [emptyLine(docx, 0)]
  return {
    properties: {
      titlePage: true,
      page: {
        size: sizeOf(docx, page),
        margin: {
          top: ofMillimetres(page.top),
          bottom: ofMillimetres(page.bottom),
          left: ofMillimetres(page.left),
          right: ofMillimetres(page.right),
          header: ofMillimetres(number.fromTop),
          footer: ofMillimetres(number.fromTop),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: new docx.Header({ children: first }), default: numberOf(docx, number) },
    ...(foot.first.length > 0 && {
      footers: { first: new docx.Footer({ children: partsOf(docx, foot.first, width) }) },
    }),
    children: [...partsOf(docx, parts, width), ...footOf(docx, section)],
  }
}

/** Word wants the measures of the page held upright, and how it is held. */
function sizeOf(docx: typeof Docx, { width, height }: Section['page']) {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const orientation = width > height ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT
  return { width: ofMillimetres(short), height: ofMillimetres(long), orientation }
}

function numberOf(docx: typeof Docx, { line }: Section['number']): Docx.Header {
  const size = (line.pieces[0]?.size ?? 0) * 2
  const children = [new docx.TextRun({ font, size, children: [docx.PageNumber.CURRENT] })]
  const spacing = { before: 0, after: 0, line: ofPoints(line.leading), lineRule: docx.LineRuleType.EXACT }
  return new docx.Header({ children: [new docx.Paragraph({ alignment: 'center', spacing, children })] })
}
