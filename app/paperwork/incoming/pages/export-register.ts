// /incoming/register.xlsx and .pdf — the register as a workbook, and as the paper to print, bind and keep.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { excel } from '#paperwork/documents/writers/excel.ts'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { download, reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { maySeeIncoming } from '../incoming.rules.ts'
import { bookOf } from '../register-paper.rules.ts'
import { registerPaperWords } from '../register-paper.words.ts'
import { registerAsked } from './register-asked.ts'

export const exportRegister = download(paths.incomingExcel, async (context, _, query) => {
  if (!maySeeIncoming(await getActor(context), [])) throw forbidden()
  const { kind, year, paper } = await registerAsked(context, query)
  const name = `${registerPaperWords(context).file[kind]}-${year}.${excel.ending}`
  return { name, mediaType: excel.mediaType, bytes: await excel.write(paper) }
})

export const incomingPdf = reading(paths.incomingPdf, async (context, _, query) => {
  if (!maySeeIncoming(await getActor(context), [])) throw forbidden()
  const { kind, year, paper } = await registerAsked(context, query)
  const committee = (await listUnits(context, context.today)).find((unit) => unit.kind === 'party_committee')
  if (!committee) throw missing()
  const head = await getLetterhead(context, committee.id)
  const name = `${registerPaperWords(context).file[kind]}-${year}.pdf`
  return { name, bytes: await writePdf(bookOf(paper, head, context.today)) }
})
