// /campaigns/:campaign/responses — the board: who has handed in a response plan; one's own unit begins here.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo, isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note, Once } from '#ui/form.tsx'
import { getBoard } from '../board.reads.ts'
import { filterRows } from '../board.rules.ts'
import { responseBoardWords } from '../board.words.ts'
import { responseRefusalWords } from '../refusal.words.ts'
import { beginResponse } from '../response-plan.acts.ts'
import type { ResponseRefusal } from '../response-plan.rules.ts'
import { filterIn } from './board-request.ts'
import { ResponseFilterForm } from './response-filter.tsx'
import { ResponseRows } from './response-rows.tsx'

export const listResponsesPage = page(paths.responses, {
  async get(context, { campaign: id }, { query, refusal }: Asked<ResponseRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const { language } = context
    const b = responseBoardWords(context)
    const rows = await getBoard(context, id)
    const filter = filterIn(query)
    const shown = filterRows(rows, filter)
    const live = isLive(campaign.status)
    const own = live ? rows.filter(({ unit, plan }) => plan === null && belongsTo(actor, unit)) : []
    const approved = rows.filter(({ state }) => state === 'approved').length
    const waiting = rows.filter(({ state }) => state === 'handed_in').length
    const late = rows.filter(({ isLate }) => isLate).length
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={b.title}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{b.title}</h1>
          </>
        }
      >
        {refusal && (
          <Note kind="bad" alert>
            {responseRefusalWords(context).refusal(refusal)}
          </Note>
        )}
        <p class="lead">{b.lead(rows.length, waiting + approved, approved, late)}</p>
        {own.map(({ unit, unitName }) => (
          <form method="post" class="gap">
            <Once />
            <input type="hidden" name="unit" value={unit} />
            <p class="bs">
              <Button>{b.begin(unitName)}</Button>
            </p>
          </form>
        ))}
        <ResponseFilterForm filter={filter} language={language} />
        {rows.length === 0 && <p class="empty gap">{b.empty}</p>}
        {rows.length > 0 && shown.length === 0 && <p class="empty gap">{b.none}</p>}
        {shown.length > 0 && <ResponseRows rows={shown} language={language} />}
        <p class="bs gap">
          <a class="b two" href={paths.responsesExcel({ campaign: id }) + (query.size > 0 ? `?${query}` : '')}>
            {b.excel}
          </a>
          {live && isOffice(actor) && (
            <a class="b two" href={paths.responseDeadlines({ campaign: id })}>
              {b.toDeadlines}
            </a>
          )}
        </p>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const unit = fieldOf(form, 'unit')
    if (!isId<'unit'>(unit)) throw missing()
    const verdict = await beginResponse(context, campaign, unit)
    return verdict.allowed ? goTo(paths.writeResponse({ response_plan: verdict.plan })) : verdict
  },
})
