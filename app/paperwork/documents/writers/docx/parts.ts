// The parts of a sheet, one after another, for Word.
import type * as Docx from 'docx'
import type { Part } from '../../layouts/sheet.ts'
import { emptyLine, paragraphOf, ruleOf } from './lines.ts'
import { stampOf } from './stamp.ts'
import { columnsOf, gridOf } from './tables.ts'

const pointsOfMillimetre = 72 / 25.4

/** `width` in millimetres of the place in which they stand. */
export const partsOf = (docx: typeof Docx, parts: Part[], width: number): (Docx.Paragraph | Docx.Table)[] => {
  const made = parts.flatMap((part) => partOf(docx, part, width))
  return made.length === 0 ? [emptyLine(docx, 0)] : made
}

function partOf(docx: typeof Docx, part: Part, width: number): (Docx.Paragraph | Docx.Table)[] {
  switch (part.kind) {
    case 'line':
      return [paragraphOf(docx, part)]
    case 'rule':
      return [ruleOf(docx, part, width)]
    case 'space':
      return [emptyLine(docx, part.height * pointsOfMillimetre, part.keep)]
    case 'stamp':
      return [stampOf(docx, part), emptyLine(docx, 0)]
    case 'columns':
      return [columnsOf(docx, part), emptyLine(docx, part.after)] // two tables that touch are one to Word
    case 'grid':
      return [gridOf(docx, part), emptyLine(docx, part.after)]
    case 'code':
      return []
    case 'page-break':
      return [new docx.Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: docx.LineRuleType.EXACT } })]
  }
}
