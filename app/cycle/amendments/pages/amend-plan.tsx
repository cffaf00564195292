// /plans/:plan/amend — which running campaign this document amends; from here it is laid beside it.
import { listCampaigns } from '#cycle/campaigns/campaign.reads.ts'
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton, Note } from '#ui/form.tsx'
import { openAmendment } from '../amendment.acts.ts'
import { findAmendmentBy } from '../amendment.reads.ts'
import { mayOpen, type OpenRefusal } from '../amendment.rules.ts'
import { amendmentWords } from '../amendment.words.ts'

export const amendPlanPage = page(paths.amendPlan, {
  async get(context, { plan: id }, { refusal, form, query }: Asked<OpenRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = amendmentWords(context)
    const plan = await getPlan(context, id)
    const standing = await findAmendmentBy(context, id)
    const running = (await listCampaigns(context)).filter(({ status, plan }) => isLive(status) && plan !== id)
    const said = plan.reading.source.text
    const wanted = fieldOf(form, 'campaign') || query.get('campaign') || namedIn(running, said)
    const [first] = running
    return (
      <Screen actor={actor} here="campaigns" title={t.start}>
        <p class="lead">{t.startLead}</p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        <dl class="sum">
          <div>
            <dt>{t.document}</dt>
            <dd>
              <a href={paths.readPlan({ plan: id })}>{sentence(plan.name)}</a>
            </dd>
          </div>
        </dl>
        {standing ? (
          <Note>
            <a href={paths.amendment({ amendment: standing.id })}>{t.openStanding}</a>
          </Note>
        ) : first ? (
          <form method="post">
            <fieldset>
              <legend>{t.campaign}</legend>
              {running.map(({ id: campaign, name, number }) => (
                <p class="tick">
                  <input
                    type="radio"
                    id={campaign}
                    name="campaign"
                    value={campaign}
                    checked={campaign === (wanted ?? (running.length === 1 ? first.id : ''))}
                  />
                  <label for={campaign}>{[sentence(name), number].filter(Boolean).join(' · ')}</label>
                </p>
              ))}
            </fieldset>
            <JudgedButton
              verdict={mayOpen({ actor, plan, campaign: first, standing })}
              {...{ label: t.compare, refusalText: t.refusal, name: 'act', value: 'open' }}
            />
          </form>
        ) : (
          <p class="empty gap">{t.noCampaign}</p>
        )}
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const campaign = fieldOf(form, 'campaign')
    if (!isId<'campaign'>(campaign)) return { allowed: false, refusal: { why: 'campaign-missing' } }
    const opened = await openAmendment(context, plan, campaign)
    return opened.allowed ? goTo(paths.amendment({ amendment: opened.amendment })) : opened
  },
})

/** The campaign whose number the document names. */
const namedIn = (running: Campaign[], text: string): string | undefined =>
  running.find(({ number }) => number !== null && text.includes(number))?.id
