// /sign/:signing/document.pdf — the very bytes that are signed next, or were signed last.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getSigning } from '../signing.reads.ts'

export const signedFile = reading(paths.signedFile, async (context, { signing }) => {
  await getActor(context)
  return getFileContent(context, (await getSigning(context, signing)).file)
})
