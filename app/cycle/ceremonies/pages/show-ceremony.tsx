// /campaigns/:campaign/ceremony — the launch ceremony as the plan describes it.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { getPlanOutline } from '#cycle/plan-review/plan-text.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { writtenPartly } from '#kernel/partial-day.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Span } from '#kernel/span.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Mark } from '#ui/mark.tsx'
import { findCeremony } from '../ceremony.reads.ts'
import { ceremonyWords } from '../ceremony.words.ts'

export const showCeremonyPage = page(paths.ceremony, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = ceremonyWords(context)
    const ceremony = await findCeremony(context, id)
    const outline = await getPlanOutline(context, campaign.plan)
    const title = ceremony?.name ?? t.title
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
        {ceremony ? <Ceremony /> : <p class="empty gap">{t.none}</p>}
      </Screen>
    )

    function Ceremony() {
      if (!ceremony) return null
      const day = ceremony.on ? writtenPartly(ceremony.on, context) : (ceremony.whenWords ?? t.noDay)
      return (
        <>
          <p class="lead">{ceremony.status === 'draft' ? t.draft : t.cancelled}</p>
          <dl class="sum gap">
            <div>
              <dt>{t.when}</dt>
              <dd>
                {day}
                {ceremony.tentative && `, ${t.tentative}`}
              </dd>
            </div>
            <div>
              <dt>{t.place}</dt>
              <dd>{ceremony.place ?? t.noPlace}</dd>
            </div>
            {ceremony.joinedWith && (
              <div>
                <dt>{t.joined}</dt>
                <dd>{ceremony.joinedWith}</dd>
              </div>
            )}
          </dl>
          {ceremony.guests.length > 0 && <h2>{t.guests}</h2>}
          <ul class="rows">
            {ceremony.guests.map(({ text, spans }) => (
              <li>
                <Place spans={spans} />
                <q>{text}</q>
              </li>
            ))}
          </ul>
          {ceremony.programme.length > 0 && <h2>{t.programme}</h2>}
          <ol class="rows">
            {ceremony.programme.map(({ item, who, spans }) => (
              <li>
                <Place spans={spans} />
                <q>{item}</q>
                {who && <p class="soft sm">{who}</p>}
              </li>
            ))}
          </ol>
        </>
      )
    }

    function Place({ spans }: { spans: Span[] }) {
      const [first] = spans
      if (!first) return null
      const place = placeOf(outline, first[0]) || t.verbatim
      return <Mark place={place} to={paths.readPlan({ plan: campaign.plan }) + at(spans)} label={t.mark} />
    }
  },
})
