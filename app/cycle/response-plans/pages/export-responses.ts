// /campaigns/:campaign/responses.xlsx — the board of response plans as it is filtered.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { excel } from '#paperwork/documents/writers/excel.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getBoard } from '../board.reads.ts'
import { filterRows } from '../board.rules.ts'
import { responseBoardWords } from '../board.words.ts'
import { responseWords } from '../response.words.ts'
import { filterIn } from './board-request.ts'

export const exportResponses = download(paths.responsesExcel, async (context, { campaign: id }, query) => {
  const campaign = await getCampaign(context, id)
  if (!maySee(await getActor(context), campaign)) throw forbidden()

  const [b, t] = [responseBoardWords(context), responseWords(context)]
  const rows = filterRows(await getBoard(context, id), filterIn(query))
  const bytes = await excel.write({
    committee: (await getCommittee(context)).name,
    ...b.paperHead,
    dated: written(context.today),
    title: b.paper.title,
    subtitle: sentence(campaign.name),
    columns: [
      { heading: b.paper.number, width: 5, align: 'center' },
      { heading: b.unit, width: 40 },
      { heading: b.state, width: 18 },
      { heading: b.due, width: 14, align: 'center' },
      { heading: b.since, width: 20, align: 'center' },
    ],
    foot: sealLine(await headOfDay(context), context),
    rows: rows.map(({ unitName, state, due, isLate, since }, index) => [
      index + 1,
      unitName,
      isLate ? `${t.status[state]} (${b.late})` : t.status[state],
      due ? written(due) : '',
      since ? writtenMoment(since) : '',
    ]),
  })
  return { name: `${b.paper.file}.${excel.ending}`, mediaType: excel.mediaType, bytes }
})
