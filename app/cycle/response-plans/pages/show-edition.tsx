// /responses/:response_plan/editions/:response_handing — what was handed in on a day, as it was.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listContents } from '#cycle/campaigns/campaign-parts.reads.ts'
import { listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { getHanding } from '../handing.reads.ts'
import { responseWords } from '../response.words.ts'
import { getResponsePlan } from '../response-plan.reads.ts'
import { showResponseWords } from '../show-response.words.ts'
import { ResponseText } from './response-text.tsx'

export const showEditionPage = page(paths.responseEdition, {
  async get(context, { response_plan: id, response_handing }) {
    const actor = await getActor(context)
    const plan = await getResponsePlan(context, id)
    const handing = await getHanding(context, response_handing)
    if (handing.plan !== id) throw missing()
    if (!maySee(actor, { status: plan.campaignStatus })) throw forbidden()

    const [t, s] = [responseWords(context), showResponseWords(context)]
    const choice = {
      contents: await listContents(context, plan.campaign),
      duties: await listDutiesOfUnit(context, plan.campaign, plan.unit),
    }
    return (
      <Screen actor={actor} here="campaigns" title={t.title(plan.unitName)}>
        <Note kind="gold">
          {s.handedIn(handing.byName, t.edition(handing.edition))}, {writtenMoment(handing.at)}.{' '}
          {handing.outcome ? s.outcomes[handing.outcome](handing.judgedByName ?? '') : s.waits} {handing.reason}
        </Note>
        <ResponseText body={handing.body} choice={choice} language={context.language} />
        <p class="gap">
          <a href={paths.response({ response_plan: id })}>{t.title(plan.unitName)}</a>
        </p>
      </Screen>
    )
  },
})
