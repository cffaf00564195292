// /documents/:document/preview.pdf and document.docx — the document as it would go out, or, once issued, as it did.
import type { Context } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { mediaTypes } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { download, reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getWholeDocument } from '../document.reads.ts'
import { maySee } from '../document.rules.ts'
import { fileNameOf } from '../document-name.rules.ts'
import { getPaper } from '../document-paper.reads.ts'
import { findIssued } from '../issuing.reads.ts'
import { writePdf } from '../writers/pdf/write-pdf.ts'
import { wordOf } from '../written-document.reads.ts'

export const documentPreview = reading(paths.documentPreview, async (context, { document: id }) => {
  const { document, issued } = await open(context, id)
  if (issued) return getFileContent(context, issued.pdf)
  return { name: `${fileNameOf(document)}.pdf`, bytes: await writePdf(await getPaper(context, document)) }
})

export const documentWord = download(paths.documentWord, async (context, { document: id }) => {
  const { document, issued } = await open(context, id)
  if (issued) return getFileContent(context, issued.word)
  const bytes = await wordOf(context, document, await getPaper(context, document))
  return { name: `${fileNameOf(document)}.docx`, mediaType: mediaTypes.docx, bytes }
})

async function open(context: Context, id: Id<'document'>) {
  const document = await getWholeDocument(context, id)
  if (!maySee(await getActor(context), document)) throw forbidden()
  return { document, issued: await findIssued(context, id) }
}
