// /documents/templates/:document_template — a template as it was brought.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getTemplate } from '../document-template.reads.ts'
import { mayKeepTemplate } from '../document-template.rules.ts'

export const downloadTemplate = download(paths.documentTemplate, async (context, { document_template: id }) => {
  const template = await getTemplate(context, id)
  if (!mayKeepTemplate(await getActor(context), null).allowed) throw forbidden()
  return getFileContent(context, template.file)
})
