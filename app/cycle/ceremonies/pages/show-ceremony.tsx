// /campaigns/:campaign/ceremony — the launch ceremony: when and where, what is prepared, and the plan's own words.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getPlanOutline } from '#cycle/plan-review/plan-text.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Tale } from '#ui/tale.tsx'
import { appointingWords } from '../appointing.words.ts'
import { findCeremony, listChanges } from '../ceremony.reads.ts'
import { mayPrepare } from '../ceremony.rules.ts'
import type { Ceremony, CeremonyChange } from '../ceremony.ts'
import { ceremonyWords } from '../ceremony.words.ts'
import { CeremonyFacts } from './ceremony-facts.tsx'
import { CeremonyPlan } from './ceremony-plan.tsx'

export const showCeremonyPage = page(paths.ceremony, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = ceremonyWords(context)
    const ceremony = await findCeremony(context, id)
    const outline = await getPlanOutline(context, campaign.plan)
    const title = ceremony?.name ?? t.title
    const changes = ceremony ? await listChanges(context, ceremony.id) : []
    const verdict = ceremony && mayPrepare(actor, { status: ceremony.status, campaignStatus: campaign.status })
    const office: [string, string][] = [
      [paths.guests({ campaign: id }), t.guestList],
      [paths.attendance({ campaign: id }), t.attendance],
    ]
    const parts: [string, string][] = [
      [paths.programme({ campaign: id }), t.programmeOpen],
      ...(isOffice(actor) ? office : []),
      ...(isOffice(actor) || isLeader(actor) ? [[paths.budget({ campaign: id }), t.budget] as [string, string]] : []),
    ]
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={title}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{title}</h1>
          </>
        }
      >
        {ceremony ? (
          <>
            <p class="lead">{t.lead[ceremony.status]}</p>
            <CeremonyFacts ceremony={ceremony} t={t} language={context.language} />
            {verdict?.allowed && <Office ceremony={ceremony} />}
            <h2>{t.preparing}</h2>
            <ul class="rows">
              {parts.map(([to, label]) => (
                <li>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ul>
            <CeremonyPlan ceremony={ceremony} plan={campaign.plan} outline={outline} t={t} />
            {changes.length > 0 && <h2>{t.history}</h2>}
            <Tale tellings={changes.map(told)} />
          </>
        ) : (
          <p class="empty gap">{t.none}</p>
        )}
      </Screen>
    )

    function Office({ ceremony }: { ceremony: Ceremony }) {
      const a = appointingWords(context)
      return (
        <p class="bs gap">
          <a class={ceremony.status === 'confirmed' ? 'b two' : 'b'} href={paths.confirmCeremony({ campaign: id })}>
            {ceremony.status === 'confirmed' ? a.move : a.confirm}
          </a>
          <a class="b link" href={paths.callOffCeremony({ campaign: id })}>
            {a.callOff}
          </a>
        </p>
      )
    }

    function told({ what, day, beginsAt, place, reason, by, at }: CeremonyChange) {
      const facts = [day && beginsAt && t.at(beginsAt, written(day)), place, reason].filter(Boolean).join('; ')
      return { when: writtenMoment(at), what: `${by}: ${t.change[what]}${facts && `. ${facts}`}` }
    }
  },
})
