// /register/register.pdf and .xlsx — the register of the days that are asked for, to print, bind and keep.
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { written } from '#kernel/day.ts'
import { excel } from '#paperwork/documents/writers/excel.ts'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { download, reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { registerPaper, registerTable } from '../register-paper.rules.ts'
import { openBook } from './register-request.ts'

export const registerPdf = reading(paths.registerPdf, async (context, _, query) => {
  await getActor(context) // whoever holds no post is turned away
  const { entries, texts, head } = await openBook(context, query)
  return { name: `${texts.title}.pdf`, bytes: await writePdf(registerPaper(entries, head, texts, context.today)) }
})

export const registerExcel = download(paths.registerExcel, async (context, _, query) => {
  await getActor(context)
  const { entries, texts, head } = await openBook(context, query)
  const around = {
    committee: head.superior ?? '',
    office: head.issuer,
    party: texts.numbers,
    dated: `${head.place}, ${written(context.today)}`,
    foot: sealLine(await headOfDay(context), { language: 'vi' }),
  }
  const bytes = await excel.write(registerTable(entries, texts, around))
  return { name: `${texts.title}.${excel.ending}`, mediaType: excel.mediaType, bytes }
})
