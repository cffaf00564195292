// Lines and rules of a sheet as paragraphs of Word.
import type * as Docx from 'docx'
import type { Line, Piece, RuleLine } from '../../layouts/sheet.ts'
import { font, ofMillimetres, ofPoints } from './units.ts'

export function paragraphOf(docx: typeof Docx, line: Line, frame?: Docx.IFrameOptions): Docx.Paragraph {
  const { pieces, align, leading, after, firstLine = 0, left = 0, keep } = line
  return new docx.Paragraph({
    ...(frame && { frame }),
    alignment: align === 'justify' ? docx.AlignmentType.BOTH : align,
    spacing: { before: 0, after: ofPoints(after), line: ofPoints(leading), lineRule: docx.LineRuleType.EXACT },
    indent: { left: ofMillimetres(left), firstLine: ofMillimetres(firstLine) },
    ...(keep && { keepNext: true, keepLines: true }),
    widowControl: true,
    children: pieces.map((piece) => runOf(docx, piece)),
  })
}

export function runOf(
  docx: typeof Docx,
  { text, size, bold, italic, underline, color }: Piece,
  newLine = false,
): Docx.TextRun {
  return new docx.TextRun({
    text,
    ...(newLine && { break: 1 }),
    font,
    size: size * 2,
    ...(bold && { bold, boldComplexScript: true }),
    ...(italic && { italics: true, italicsComplexScript: true }),
    ...(color && { color }),
    ...(underline && { underline: { type: docx.UnderlineType.SINGLE } }),
  })
}

const [lowest, thickness] = [1, 0.5] // points: the lowest line that Word sets, and how thick a rule is

/** A border above an all but empty paragraph, whose indents make it as long as the rule. */
export function ruleOf(docx: typeof Docx, { length, before, after }: RuleLine, width: number): Docx.Paragraph {
  const indent = ofMillimetres((width - length) / 2)
  return new docx.Paragraph({
    border: { top: { style: docx.BorderStyle.SINGLE, size: 8 * thickness, space: 0, color: '000000' } },
    indent: { left: indent, right: indent },
    spacing: { before: ofPoints(before), after: 0, ...exact(docx, after - thickness) },
  })
}

export const emptyLine = (docx: typeof Docx, points: number, keepNext = false): Docx.Paragraph =>
  new docx.Paragraph({ keepNext, spacing: { before: 0, after: 0, ...exact(docx, points) } })

const exact = (docx: typeof Docx, points: number) => ({
  line: ofPoints(Math.max(points, lowest)),
  lineRule: docx.LineRuleType.EXACT,
})
