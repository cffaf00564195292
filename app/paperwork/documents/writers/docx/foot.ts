// What stands at the foot of the last page: in a frame at its lower margin, since Word has no foot for the last page alone.
import type * as Docx from 'docx'
import type { Section } from '../../layouts/sheet.ts'
import { emptyLine, paragraphOf, ruleOf } from './lines.ts'
import { ofMillimetres } from './units.ts'

export function footOf(docx: typeof Docx, { page, foot }: Section): Docx.Paragraph[] {
  if (foot.length === 0) return []
  const width = page.width - page.left - page.right
  const frame: Docx.IFrameOptions = {
    type: 'alignment',
    width: ofMillimetres(width),
    height: 0,
    rule: docx.HeightRule.AUTO,
    anchor: { horizontal: docx.FrameAnchorType.MARGIN, vertical: docx.FrameAnchorType.MARGIN },
    alignment: { x: docx.HorizontalPositionAlign.LEFT, y: docx.VerticalPositionAlign.BOTTOM },
  }
  const lines = foot.flatMap((part) => {
    if (part.kind === 'rule') return [ruleOf(docx, part, { width, frame })]
    return part.kind === 'line' ? [paragraphOf(docx, part, frame)] : []
  })
  return [...lines, emptyLine(docx, 0)]
}
