// /incoming/:incoming/files/:file — a file of an incoming document, for whoever may see it.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { listAssignments } from '../assignment.reads.ts'
import { listIncomingFiles } from '../incoming.reads.ts'
import { maySeeIncoming } from '../incoming.rules.ts'

export const downloadIncomingFile = download(paths.incomingFile, async (context, { incoming, file }) => {
  if (!maySeeIncoming(await getActor(context), await listAssignments(context, [incoming]))) throw forbidden()
  const files = await listIncomingFiles(context, incoming)
  if (!files.some(({ id }) => id === file)) throw missing()
  return getFileContent(context, file)
})
