// /incoming/aside/:incoming_aside/file — the bytes as they came, under a name that no program opens by itself.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getAside } from '../aside.reads.ts'
import { mayRegister } from '../incoming.rules.ts'

export const downloadAside = download(paths.asideFile, async (context, { incoming_aside: id }) => {
  const { file } = await getAside(context, id)
  if (!mayRegister(await getActor(context)).allowed) throw forbidden()
  return getFileContent(context, file)
})
