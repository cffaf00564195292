// /campaigns/:campaign/duties — every body's duties with their state; filtered, sorted and paged by the address.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { Seal } from '#ui/seal.tsx'
import { filterRows, rollups, sortRows, tallyByUnit, tallyOf, withStanding } from '../board.rules.ts'
import { boardWords } from '../board.words.ts'
import { listDuties } from '../duty.reads.ts'
import { followWords } from '../follow.words.ts'
import { countUnsettled } from '../unsettled.reads.ts'
import { BoardDay } from './board-day.tsx'
import { BoardFilterForm } from './board-filter.tsx'
import { BoardMatrix } from './board-matrix.tsx'
import { asking, filterIn } from './board-request.ts'
import { BoardTable } from './board-table.tsx'
import { BoardThen } from './board-then.tsx'

export const showBoardPage = page(paths.duties, {
  async get(context, { campaign }, { query }) {
    const on = typedDay(query.get('on') ?? '') ?? context.today
    const [actor, duties] = await Promise.all([getActor(context), listDuties(context, campaign, on)])
    const { campaignName: name, campaignStatus: status } = duties[0] ?? (await emptyBoard())
    if (!maySee(actor, { status })) throw forbidden()

    const office = isOffice(actor) && isLive(status)
    const [unsettled, head] = await Promise.all([office ? countUnsettled(context) : 0, headOfDay(context)])

    const t = boardWords(context)
    const isToday = on === context.today // else the rows are folded by unit, and a phone needs no second list of units
    const rows = withStanding(duties, context.today)
    const tally = tallyOf(rows)
    const filter = filterIn(query)
    const shown = sortRows(filterRows(rows, filter), filter.sort, context.today)
    const table = { t, query, filter, rows: shown, rollups: rollups(rows), language: context.language }
    const units = tallyByUnit(rows)
    const search = query.size > 0 ? asking(query, {}) : ''
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.title}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign })}>{sentence(name)}</a>
            </p>
            <h1>{t.title}</h1>
          </>
        }
      >
        {status === 'trial' && <Note>{t.trial}</Note>}
        {!isLive(status) && <Note>{t.over}</Note>}
        <p class="lead">
          {t.lead(rows.length, tally.late, shown.length)}{' '}
          {isToday && (
            <a class="n" href="#mx">
              {t.toMatrix}
            </a>
          )}
        </p>
        <div class="cols list">
          <div>
            <BoardDay query={query} on={on} today={context.today} rows={rows} language={context.language} />
            <BoardFilterForm t={t} query={query} filter={filter} units={units} language={context.language} />
            {rows.length === 0 && <p class="empty gap">{t.empty}</p>}
            {rows.length > 0 && isToday && <BoardTable {...table} />}
            {rows.length > 0 && !isToday && <BoardThen rows={shown} language={context.language} />}
            <p class="bs gap">
              <a class="b two" href={paths.dutiesExcel({ campaign }) + search}>
                {t.excel}
              </a>
              <a class="b two" href={paths.dutiesWord({ campaign }) + search}>
                {t.word}
              </a>
            </p>
            {office && <OfficeLinks />}
            <Seal text={sealLine(head, context)} />
          </div>
          <aside class={isToday ? 'stick' : 'stick w'} id="mx">
            <h2 class="n">{t.byUnit}</h2>
            <BoardMatrix t={t} query={query} units={units} tally={tally} language={context.language} />
          </aside>
        </div>
      </Screen>
    )

    async function emptyBoard() {
      const { name: campaignName, status: campaignStatus } = await getCampaign(context, campaign)
      return { campaignName, campaignStatus }
    }

    function OfficeLinks() {
      return (
        <p class="bs gap">
          <a class="b two" href={paths.newAssignment({ campaign })}>
            {t.addLine}
          </a>
          <a class="b two" href={paths.correctDeadlines({ campaign })}>
            {t.deadlines}
          </a>
          <a class="b two" href={paths.campaignMessages({ campaign })}>
            {t.messages}
          </a>
          {unsettled > 0 && (
            <a class="b two" href={paths.dutiesToGiveOver()}>
              {followWords(context).waiting(unsettled)}
            </a>
          )}
        </p>
      )
    }
  },
})
