// /search — the words of the plans and the duties, found without their marks.

import type { Duty } from '#cycle/duties/duty.ts'
import { shapes, standingOf } from '#cycle/duties/standing.rules.ts'
import { standingWords } from '#cycle/duties/standing.words.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { State } from '#ui/state.tsx'
import { listDutiesWith, listPlanTexts, type PlanText } from '../search.reads.ts'
import { type Hit, hitsIn } from '../search.rules.ts'
import { searchWords } from '../search.words.ts'

const most = 20 // places of one plan

export const searchPage = page(paths.search, {
  async get(context, _, { query }) {
    const actor = await getActor(context)
    const t = searchWords(context)
    const words = standingWords(context)
    const wanted = (query.get('q') ?? '').trim().slice(0, 100)
    const enough = wanted.length >= 2
    const plans = enough ? await listPlanTexts(context, wanted, isOffice(actor)) : []
    const found = plans.map((plan) => ({ plan, hits: hitsIn(plan.text, wanted, most) }))
    const duties = enough ? await listDutiesWith(context, wanted, isOffice(actor)) : []
    const lines = [...Map.groupBy(duties, ({ assignment }) => assignment).values()]
    return (
      <Screen actor={actor} here="search" title={t.title}>
        <p class="lead">{t.lead}</p>
        <form method="get" class="bs fil">
          <label class="vh" for="q">
            {t.label}
          </label>
          <input id="q" name="q" type="search" value={wanted} placeholder={t.label} />
          <Button>{t.search}</Button>
        </form>
        {wanted !== '' && !enough && <p class="gap">{t.tooShort}</p>}
        {enough && plans.length === 0 && lines.length === 0 && <p class="empty gap">{t.none(wanted)}</p>}
        {lines.length > 0 && <h2>{t.duties}</h2>}
        <ul class="rows">
          {lines.map((line) => (
            <Line line={line} />
          ))}
        </ul>
        {found.length > 0 && <h2>{t.plans}</h2>}
        {found.map(({ plan, hits }) => (
          <>
            <h3 class="gap">
              <a href={paths.campaign({ campaign: plan.campaign })}>{sentence(plan.name)}</a>
            </h3>
            <ul class="rows">
              {hits.map((hit) => (
                <Place plan={plan} hit={hit} />
              ))}
            </ul>
            {hits.length === most && <p class="soft">{t.more}</p>}
          </>
        ))}
      </Screen>
    )

    function Place({ plan, hit }: { plan: PlanText; hit: Hit }) {
      const to = paths.readPlan({ plan: plan.plan }) + at(hit.spans)
      return (
        <li>
          <Mark place={placeOf(plan.outline, hit.spans[0]?.[0] ?? 0) || t.verbatim} to={to} label={t.place} />
          <a href={to}>
            <q>
              …{hit.before}
              <mark>{hit.found}</mark>
              {hit.after}…
            </q>
          </a>
        </li>
      )
    }

    /** A line given to many is one find: it opens to its units. */
    function Line({ line }: { line: Duty[] }) {
      const [first] = line
      if (!first) return null
      const standing = standingOf(first, context.today)
      const one = line.length === 1
      const to = one ? paths.duty({ duty: first.id }) : paths.assignment({ assignment: first.assignment })
      const [hit] = hitsIn(first.text, wanted, 1)
      return (
        <li class="job">
          {first.spans.length > 0 && (
            <Mark
              place={first.place || words.verbatim}
              to={paths.readPlan({ plan: first.plan }) + at(first.spans)}
              label={t.place}
            />
          )}
          <p class="due">
            {one ? <State shape={shapes[standing.kind]}>{words.standing(standing)}</State> : t.units(line.length)}
          </p>
          <div>
            <h3>
              <a href={to}>
                <q>{hit ? <Marked text={first.text} hit={hit} /> : first.text}</q>
              </a>
            </h3>
            <p class="sm soft">
              {one ? first.unitName : first.body} · {sentence(first.campaignName)}
            </p>
          </div>
        </li>
      )
    }
  },
})

function Marked({ text, hit: { spans } }: { text: string; hit: Hit }) {
  const [start, end] = spans[0] ?? [0, 0]
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}
