// /incoming/register.xlsx — the register as a workbook.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { excel } from '#paperwork/documents/writers/excel.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { maySeeIncoming } from '../incoming.rules.ts'
import { registerPaperWords } from '../register-paper.words.ts'
import { registerAsked } from './register-asked.ts'

export const exportRegister = download(paths.incomingExcel, async (context, _, query) => {
  if (!maySeeIncoming(await getActor(context), [])) throw forbidden()
  const { kind, year, paper } = await registerAsked(context, query)
  const name = `${registerPaperWords(context).file[kind]}-${year}.${excel.ending}`
  return { name, mediaType: excel.mediaType, bytes: await excel.write(paper) }
})
