// /campaigns/:campaign/duties.xlsx and .docx — the board as it is filtered, to print, sign and send.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import type { Context } from '#db/context.ts'
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { typedDay, written } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import type { TableWriter } from '#paperwork/documents/paper-table.ts'
import { excel } from '#paperwork/documents/writers/excel.ts'
import { word } from '#paperwork/documents/writers/word.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { filterRows, sortRows, withStanding } from '../board.rules.ts'
import { boardWords } from '../board.words.ts'
import { boardPaper } from '../board-paper.rules.ts'
import { listDuties } from '../duty.reads.ts'
import { followWords } from '../follow.words.ts'
import { standingWords } from '../standing.words.ts'
import { filterIn } from './board-request.ts'

export const exportExcel = download(paths.dutiesExcel, (context, { campaign }, query) =>
  exported(context, campaign, query, excel),
)

export const exportWord = download(paths.dutiesWord, (context, { campaign }, query) =>
  exported(context, campaign, query, word),
)

async function exported(context: Context, id: Id<'campaign'>, query: URLSearchParams, writer: TableWriter) {
  const campaign = await getCampaign(context, id)
  if (!maySee(await getActor(context), campaign)) throw forbidden()

  const { paper } = boardWords(context)
  const words = standingWords(context)
  const rows = withStanding(
    (await listDuties(context, id, typedDay(query.get('on') ?? '') ?? context.today)).map((duty) => ({
      ...duty,
      unitName: duty.receivedFrom
        ? `${duty.unitName} (${followWords(context).receivedFrom(duty.receivedFrom)})`
        : duty.unitName,
    })),
    context.today,
  )
  const asked = new URLSearchParams(query)
  if (!asked.has('sort')) asked.set('sort', 'plan') // on paper in the order of the plan
  const filter = filterIn(asked)
  const [date = '', month = '', year = ''] = written(context.today).split('/')
  const table = boardPaper(sortRows(filterRows(rows, filter), filter.sort, context.today), paper, {
    committee: (await getCommittee(context)).name,
    campaign: campaign.name,
    dated: paper.dated(date, month, year),
    seal: sealLine(await headOfDay(context), context),
    due: ({ deadline, deadlineWords, every }) => words.due(deadline, deadlineWords, every),
    state: ({ standing }) => words.standing(standing),
  })
  return { name: `${paper.file}.${writer.ending}`, mediaType: writer.mediaType, bytes: await writer.write(table) }
}
