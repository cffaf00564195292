// /campaigns/:campaign/as-of — the plan as it was in force on a day.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { dayOf, typedDay, written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, Field, Note } from '#ui/form.tsx'
import { Mark, Quote } from '#ui/mark.tsx'
import { listInForce } from '../amendment.reads.ts'
import { amendmentWords } from '../amendment.words.ts'
import { deadlineOf, diffWords, saidBy } from '../diff.words.ts'
import { elementKinds, type RunningElement } from '../element.ts'
import { planAsOf } from '../plan-as-of.rules.ts'
import { listRunning } from '../running.reads.ts'

export const planAsOfPage = page(paths.planAsOf, {
  async get(context, { campaign: id }, { query }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = amendmentWords(context)
    const d = diffWords(context)
    const asked = query.get('day')
    const typed = asked === null ? context.today : typedDay(asked)
    const day = typed ?? context.today
    const launched = dayOf(campaign.launchedAt)
    const elements = planAsOf(await listRunning(context, campaign), await listInForce(context, id), day)
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.asOf}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.amendments({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.asOf}</h1>
          </>
        }
      >
        <p class="lead">{t.asOfLead(written(day))}</p>
        {typed === null && <Note kind="bad">{t.noDay}</Note>}
        <form>
          <Field name="day" label={t.asOf} hint={t.asOfHint}>
            <input
              id="day"
              name="day"
              class="short"
              value={written(day)}
              aria-describedby={describedBy('day', { hint: true })}
            />
          </Field>
          <p class="bs gap">
            <Button kind="two">{t.seeDay}</Button>
          </p>
        </form>
        {day < launched ? (
          <Note>{t.notYet(written(launched))}</Note>
        ) : (
          elementKinds.map((kind) => <Kind elements={elements.filter((one) => one.kind === kind)} />)
        )}
        <p class="soft sm gap">{t.asOfNote}</p>
      </Screen>
    )

    function Kind({ elements: [first, ...rest] }: { elements: RunningElement[] }) {
      if (!first) return null
      return (
        <>
          <h2>{findingWords(context).kinds[first.kind]}</h2>
          <ul class="rows">
            {[first, ...rest].map((element) => (
              <Line element={element} />
            ))}
          </ul>
        </>
      )
    }

    function Line({ element }: { element: RunningElement }) {
      const { spans, plan, place } = element
      return (
        <li>
          {spans.length > 0 && (
            <Mark place={place || d.letter} to={paths.readPlan({ plan }) + at(spans)} label={d.planMark} />
          )}
          <Quote>{saidBy(element, context.language)}</Quote>
          {element.kind === 'task' && (
            <p class="soft sm">{`${element.value.body} · ${deadlineOf(element.value, context.language)}`}</p>
          )}
        </li>
      )
    }
  },
})
