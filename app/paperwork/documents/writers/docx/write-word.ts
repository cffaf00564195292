// A paper as a Word file: the same lines as its PDF, in Times New Roman.
import { layOut } from '../../layouts/lay-out.ts'
import type { Paper } from '../../paper.ts'
import { withMirroredMargins } from './mirrored.ts'
import { sectionOf } from './sections.ts'
import { font } from './units.ts'

const currentWord = 15 // else Word opens it in compatibility mode and hangs tables into the margin

export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx') // large: loaded when somebody asks for a Word file
  const { mirrored, title, author, sections } = layOut(paper)
  const document = new docx.Document({
    title,
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: currentWord },
    styles: { default: { document: { run: { font, size: 28, language: { value: 'vi-VN' } } } } },
    sections: sections.map((section) => sectionOf(docx, section)),
  })
  const bytes = new Uint8Array(await docx.Packer.toBuffer(document))
  return mirrored ? withMirroredMargins(bytes) : bytes
}
