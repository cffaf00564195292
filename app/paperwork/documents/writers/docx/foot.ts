// What stands at the foot of the last page: in a frame at its lower margin, since Word has no foot for the last page alone.
import type * as Docx from 'docx'
import type { Section } from '../../layouts/sheet.ts'
import { emptyLine, paragraphOf, runOf } from './lines.ts'
import { ofMillimetres, ofPoints } from './units.ts'

/** One paragraph with its rule as a border: LibreOffice lets a frame of several different ones fall back into the text. */
export function footOf(docx: typeof Docx, { page, foot, lastMark }: Section): Docx.Paragraph[] {
  const lines = foot.last.filter((part) => part.kind === 'line')
  const [first] = lines
  const marked = lastMark ? [lastMarkOf(docx, page, lastMark), emptyLine(docx, 0)] : []
  if (!first) return marked
  const frame: Docx.IFrameOptions = {
    type: 'alignment',
    width: ofMillimetres(page.width - page.left - page.right),
    height: 0,
    wrap: docx.FrameWrap.NOT_BESIDE,
    anchor: { horizontal: docx.FrameAnchorType.MARGIN, vertical: docx.FrameAnchorType.MARGIN },
    alignment: { x: docx.HorizontalPositionAlign.LEFT, y: docx.VerticalPositionAlign.BOTTOM },
  }
  const pieces = lines.flatMap((line, index) =>
    line.pieces.map((piece, place) => runOf(docx, piece, index > 0 && place === 0)),
  )
  const paragraph = new docx.Paragraph({
    frame,
    border: { top: { style: docx.BorderStyle.SINGLE, size: 4, space: 3, color: '000000' } },
    spacing: { before: 0, after: 0, line: ofPoints(first.leading), lineRule: docx.LineRuleType.EXACT },
    children: pieces,
  })
  return [paragraph, emptyLine(docx, 0), ...marked]
}

function lastMarkOf(docx: typeof Docx, page: Section['page'], { line, fromBottom }: LastMark): Docx.Paragraph {
  const frame: Docx.IFrameOptions = {
    type: 'absolute',
    width: ofMillimetres(page.width - page.left - page.right),
    height: 0,
    wrap: docx.FrameWrap.NOT_BESIDE,
    anchor: { horizontal: docx.FrameAnchorType.PAGE, vertical: docx.FrameAnchorType.PAGE },
    position: { x: ofMillimetres(page.left), y: ofMillimetres(page.height - fromBottom) - ofPoints(line.leading) },
  }
  return paragraphOf(docx, line, frame)
}

type LastMark = NonNullable<Section['lastMark']>
