// A document as a Word file: in the layout of the norm, or in the committee's own template that was chosen for it.
import type { Context } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { WholeDocument } from './document.ts'
import { getTemplate } from './document-template.reads.ts'
import type { Paper } from './paper.ts'
import { fillTemplate } from './templates/read-template.ts'
import { templateDataOf } from './templates/template-fields.ts'
import { writeWord } from './writers/docx/write-word.ts'

/** A template that cannot be filled with what this document says gives way to the norm: its paper goes out all the same. */
export async function wordOf(
  context: Context,
  { template: id }: Pick<WholeDocument, 'template'>,
  paper: Paper,
): Promise<Uint8Array> {
  if (id === null) return writeWord(paper)
  const template = await getTemplate(context, id)
  const { bytes } = await getFileContent(context, template.file)
  const filled = await fillTemplate(bytes, templateDataOf(paper))
  return filled.allowed ? filled.bytes : writeWord(paper)
}
