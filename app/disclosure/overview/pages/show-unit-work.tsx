// /campaigns/:campaign/units/:unit — a body's own page: what we must do now, in the plan's words, by deadline.
import { receiveCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import { listReturns } from '#cycle/duties/proof.reads.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { arrangeWork } from '../work.rules.ts'
import { workWords } from '../work.words.ts'
import { WorkLists } from './work-lists.tsx'

export const showUnitWorkPage = page(paths.unitDuties, {
  async arrive(context, { campaign }) {
    await receiveCampaign(context, campaign) // the link that was sent to the unit leads here
  },

  async get(context, { campaign: id, unit: unitId }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = workWords(context)
    const { today, language } = context
    const unit = await getUnit(context, unitId)
    const duties = await listDutiesOfUnit(context, id, unitId)
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
        <WorkLists work={work} today={today} language={language} returns={returns} />
        <p class="gap">
          <a href={paths.duties({ campaign: id })}>{t.toBoard}</a>
        </p>
      </Screen>
    )
  },
})
