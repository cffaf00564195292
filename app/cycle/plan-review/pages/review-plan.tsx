// /plans/:plan — the text on one side, what the machine found on the other, each answer saved as it is given.
import type { Id } from '#kernel/ids.ts'
import { isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Span } from '#kernel/span.ts'
import { islands } from '#shell/islands.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { acceptSure, answerFinding, leaveText, takeUpText } from '../finding.acts.ts'
import { listFindings, listLeftText } from '../finding.reads.ts'
import { standing } from '../finding.ts'
import { keyOf } from '../finding-key.ts'
import { byDoubt } from '../finding-order.ts'
import { without } from '../passages.ts'
import { dropPlan } from '../plan.acts.ts'
import { getPlan } from '../plan.reads.ts'
import { type ReviewRefusal, refusalWords } from '../refusal.words.ts'
import { reviewWords } from '../review.words.ts'
import { type Order, partOf, passagesOf } from '../review-view.ts'
import { enterAsOffice } from '../visit.acts.ts'
import { AmendmentView } from './amendment-view.tsx'
import { DropPlan } from './drop-plan.tsx'
import { LooseText } from './loose-text.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { partAsked } from './plan-text.tsx'
import { ReviewHead } from './review-head.tsx'
import { ReviewPassages } from './review-passages.tsx'

export const reviewPlanPage = page<'plan', ReviewRefusal>(paths.reviewPlan, {
  async get(context, { plan: id }, { query, refusal }) {
    const t = reviewWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, id)
    if (plan.kind === 'campaign_amendment') return <AmendmentView actor={actor} plan={plan} />
    const findings = await listFindings(context, id)
    const left = await listLeftText(context, id)
    const { source, coverage } = plan.reading
    const taken = [...standing(findings).flatMap(({ spans }) => spans), ...left]
    const loose = without(coverage.unassigned, taken, source.text)
    const order: Order = query.get('sort') === 'confidence' ? 'confidence' : 'text'
    const parts = passagesOf(plan, findings, order)
    const wanted = query.get('finding')
    const part = wanted ? partOf(parts, wanted) : partAsked(query, parts.length)
    const view = { order, part, count: parts.length, closed: plan.status !== 'draft' }
    const open = findings.filter(({ answer }) => answer === 'open')
    const problem = refusal ? [{ field: placeOfProblem(refusal), text: refusalWords(context).refusal(refusal) }] : []
    return (
      <Screen actor={actor} title={t.title} here="campaigns">
        <p class="lead">{view.closed ? t.settled : t.lead(open.length)}</p>
        <PlanSteps plan={id} here="review" reader={context} />
        <ErrorSummary title={refusalWords(context).problem} errors={problem} />
        <ReviewHead {...{ plan, findings, view, reader: context }} />
        <form id="answers" method="post">
          <input type="hidden" name="sort" value={order} />
          <input type="hidden" name="part" value={String(part)} />
        </form>
        <ReviewPassages {...{ plan, findings, loose, view, reader: context }} passages={parts[part] ?? []} />
        <LooseText {...{ plan, loose, left, view, reader: context }} />
        {!view.closed && <DropPlan reader={context} />}
        <div class="sticky">
          <div class="bs">
            <a class="b" href={paths.mapBodies({ plan: id })}>
              {t.next}
            </a>
            {!view.closed && (
              <a class="b two" data-select hidden href={paths.addFinding({ plan: id })}>
                {t.addSelected}
              </a>
            )}
          </div>
        </div>
        <script src={islands.selectWords.url} defer />
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const sort: Order = fieldOf(form, 'sort') === 'confidence' ? 'confidence' : 'text'
    const back = (hash: string) =>
      goTo(`${paths.reviewPlan({ plan })}?sort=${sort}&part=${fieldOf(form, 'part')}#${hash}`)
    for (const answer of ['accept', 'drop', 'reopen'] as const) {
      const given = fieldOf(form, answer)
      if (given === '') continue
      const seen = seenIn(given)
      const verdict = await answerFinding(context, { plan, ...seen }, { answer })
      if (!verdict.allowed) return verdict
      if (sort === 'text') return back(`f-${keyOf(seen.finding)}`)
      const [next] = (await listFindings(context, plan)).toSorted(byDoubt) // what was answered sinks; the next one comes up
      return back(next ? `f-${keyOf(next.id)}` : 'main')
    }
    for (const [name, act] of [
      ['leave', leaveText],
      ['take-up', takeUpText],
    ] as const) {
      const given = fieldOf(form, name)
      if (given === '') continue
      const verdict = await act(context, plan, spanIn(given))
      return verdict.allowed ? back('loose') : verdict
    }
    if (fieldOf(form, 'drop-plan') !== '') {
      const verdict = await dropPlan(context, plan)
      return verdict.allowed ? goTo(paths.plans()) : verdict
    }
    const verdict = await acceptSure(context, plan)
    return verdict.allowed ? back('main') : verdict
  },
})

/** "id.version", as the buttons carry it. */
function seenIn(text: string): { finding: Id<'finding'>; version: number } {
  const [finding = '', version] = text.split('.')
  if (!isId<'finding'>(finding)) throw missing()
  return { finding, version: Number(version) }
}

function spanIn(text: string): Span {
  const [start, end] = text.split('-').map(Number)
  return [start ?? 0, end ?? 0]
}

const placeOfProblem = (refusal: ReviewRefusal) => (refusal.why === 'stale' ? `f-${keyOf(refusal.theirs.id)}` : 'main')
