// /campaigns/:campaign/amendments — by what the campaign is carried out, every amendment of it, and the plan as of a day.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listPlans } from '#cycle/plan-review/plan.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Field } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { listAmendments } from '../amendment.reads.ts'
import type { Amendment, AmendmentStatus } from '../amendment.ts'
import { amendmentWords, effectiveText } from '../amendment.words.ts'
import { documentName } from '../ground.ts'

const shapes = { draft: 'going', applied: 'done', dropped: 'same', taken_back: 'back' } as const satisfies Record<
  AmendmentStatus,
  string
>

export const listAmendmentsPage = page(paths.amendments, {
  async get(context, { campaign: id }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = amendmentWords(context)
    const office = isOffice(actor)
    const all = (await listAmendments(context, id)).filter(({ status }) => office || status === 'applied')
    const inForce = all.filter(({ status }) => status === 'applied').toReversed()
    const used = new Set(all.filter(({ status }) => status === 'draft' || status === 'applied').map(({ plan }) => plan))
    const waiting = office
      ? (await listPlans(context)).filter((plan) => plan.status === 'draft' && !used.has(plan.id))
      : []
    const own = documentName({ type: 'Kế hoạch', number: campaign.number, date: campaign.issuedOn })
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.list}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.list}</h1>
          </>
        }
      >
        <p class="lead">
          {t.inForce(
            own,
            inForce.map(({ document }) => documentName(document)),
          )}
        </p>
        {all.length === 0 ? <p class="empty gap">{t.none}</p> : <Table amendments={all} />}
        <h2>{t.asOf}</h2>
        <form action={paths.planAsOf({ campaign: id })}>
          <Field name="day" label={t.asOf} hint={t.asOfHint}>
            <input id="day" name="day" class="short" value={written(context.today)} aria-describedby="day-hint" />
          </Field>
          <p class="bs gap">
            <Button kind="two">{t.seeDay}</Button>
          </p>
        </form>
        {office && isLive(campaign.status) && (
          <>
            <h2>{t.waiting}</h2>
            <p class="soft sm">{waiting.length === 0 ? t.noWaiting : t.waitingLead}</p>
            <ul class="rows">
              {waiting.map(({ id: plan, name, keptAt, keptByName }) => (
                <li>
                  <p>
                    <a href={`${paths.amendPlan({ plan })}?campaign=${id}`}>{sentence(name)}</a>
                  </p>
                  <p class="soft sm">{`${keptByName}, ${writtenMoment(keptAt)}`}</p>
                </li>
              ))}
            </ul>
            <p class="bs gap">
              <a class="b" href={paths.newPlan()}>
                {t.handIn}
              </a>
            </p>
          </>
        )}
      </Screen>
    )

    function Table({ amendments }: { amendments: Amendment[] }) {
      return (
        <table class="cards gap">
          <caption class="vh">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.by}</th>
            </tr>
          </thead>
          <tbody>
            {amendments.map((one) => (
              <tr>
                <th scope="row">
                  <a href={paths.amendment({ amendment: one.id })}>{documentName(one.document)}</a>
                  <p class="soft sm">{sentence(one.planName)}</p>
                </th>
                <td class="a">
                  <State shape={shapes[one.status]}>{t.status[one.status]}</State>
                </td>
                <td>{effectiveText(one.effectiveOn)}</td>
                <td>{one.overByName ?? one.appliedByName ?? one.openedByName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    }
  },
})
