// One line or paragraph of the sample plan in Word's terms.
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'

export const textRun = (text: string, look: IRunOptions = {}): TextRun => new TextRun({ ...look, text })

export const lineOf = (runs: TextRun[], place: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...place, children: runs })
