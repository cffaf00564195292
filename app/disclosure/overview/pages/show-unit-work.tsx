// /campaigns/:campaign/units/:unit — a body's own page: what we must do now, in the plan's words, by deadline.
import { receiveCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listCommitments } from '#cycle/commitments/commitment.reads.ts'
import { listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import { followWords } from '#cycle/duties/follow.words.ts'
import { listReturns } from '#cycle/duties/proof.reads.ts'
import { findResponseOf } from '#cycle/response-plans/response-plan.reads.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { daysAfter, typedDay, written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { arrangeWork } from '../work.rules.ts'
import { workWords } from '../work.words.ts'
import { UnitResponses } from './unit-responses.tsx'
import { WorkLists } from './work-lists.tsx'

export const showUnitWorkPage = page(paths.unitDuties, {
  async arrive(context, { campaign }) {
    await receiveCampaign(context, campaign) // the link that was sent to the unit leads here
  },

  async get(context, { campaign: id, unit: unitId }, { query }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = workWords(context)
    const { today, language } = context
    const unit = await getUnit(context, unitId)
    const on = typedDay(query.get('on') ?? '') ?? today
    const duties = await listDutiesOfUnit({ ...context, today: on }, id, unitId)
    const follow = followWords(context)
    const last = unit.to !== null && unit.to <= today ? daysAfter(unit.to, -1) : null
    const work = arrangeWork(duties, today)
    const returns = await listReturns(
      context,
      work.now.map((row) => row.id),
    )
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.unitTitle(unit.name)}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.unitTitle(unit.name)}</h1>
          </>
        }
      >
        {campaign.status === 'trial' && <Note>{t.trial}</Note>}
        {duties.length === 0 ? (
          <p class="empty gap">{t.nothingUnit}</p>
        ) : (
          <p class="lead">{t.unitLead(duties.length, work.done.length)}</p>
        )}
        {on !== today && <Note>{follow.onDay(written(on))}</Note>}
        <WorkLists work={work} today={today} language={language} returns={returns} />
        <UnitResponses
          campaign={id}
          unitName={unit.name}
          plan={await findResponseOf(context, id, unitId)}
          commitments={(await listCommitments(context, id)).filter(
            (one) => one.unit === unitId || one.holder === unitId,
          )}
          language={language}
        />
        {(last || on !== today) && (
          <p class="gap">
            {on === today && last ? (
              <a href={`${paths.unitDuties({ campaign: id, unit: unitId })}?on=${last}`}>
                {follow.asOfLast(written(last))}
              </a>
            ) : (
              <a href={paths.unitDuties({ campaign: id, unit: unitId })}>{follow.asOfNow}</a>
            )}
          </p>
        )}
        <p class="gap">
          <a href={paths.duties({ campaign: id })}>{t.toBoard}</a>
        </p>
      </Screen>
    )
  },
})
