// /plans — the drafts that wait, and the plans that were launched.
import { writtenMoment } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import type { PlanRefusal } from '../finding.rules.ts'
import { restorePlan } from '../plan.acts.ts'
import { listPlans } from '../plan.reads.ts'
import type { PlanLine } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { refusalWords } from '../refusal.words.ts'
import { enterAsOffice } from '../visit.acts.ts'

export const listPlansPage = page<never, PlanRefusal>(paths.plans, {
  async get(context, _, { refusal }) {
    const t = planWords(context)
    const actor = await enterAsOffice(context)
    const all = await listPlans(context)
    const plans = all.filter(({ status }) => status !== 'dropped')
    const dropped = all.filter(({ status }) => status === 'dropped')
    return (
      <Screen actor={actor} title={t.plans} here="campaigns">
        <p class="lead">{t.plansLead}</p>
        {refusal && (
          <Note kind="bad" alert>
            {refusalWords(context).refusal(refusal)}
          </Note>
        )}
        {plans.length === 0 ? <p class="empty gap">{t.noPlan}</p> : <Plans plans={plans} t={t} />}
        <p class="bs gap">
          <a class="b" href={paths.newPlan()}>
            {t.newPlan}
          </a>
        </p>
        {dropped.length > 0 && <Dropped plans={dropped} t={t} />}
      </Screen>
    )
  },
  async post(context, _, form) {
    const plan = fieldOf(form, 'plan')
    if (!isId<'plan'>(plan)) throw missing()
    const verdict = await restorePlan(context, plan)
    return verdict.allowed ? goTo(paths.plans()) : verdict
  },
})

function Dropped({ plans, t }: { plans: PlanLine[]; t: ReturnType<typeof planWords> }) {
  return (
    <details>
      <summary>{t.dropped(plans.length)}</summary>
      <form method="post">
        <ul class="rows">
          {plans.map(({ id, name }) => (
            <li>
              <p>{sentence(name)}</p>
              <div class="bs tight">
                <Button kind="link" name="plan" value={id}>
                  {t.restore}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </form>
    </details>
  )
}

function Plans({ plans, t }: { plans: PlanLine[]; t: ReturnType<typeof planWords> }) {
  return (
    <table class="cards gap">
      <caption class="vh">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.stateLabel}</th>
          <th scope="col">{t.keptBy}</th>
          <th scope="col">{t.when}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr>
            <th scope="row">
              <a href={paths.reviewPlan({ plan: plan.id })}>{sentence(plan.name)}</a>
            </th>
            <td class="a">
              <State shape={shapeOf(plan)}>{t.state(plan)}</State>
            </td>
            <td>{plan.keptByName}</td>
            <td>{writtenMoment(plan.keptAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const shapeOf = ({ status, kind, open }: PlanLine) =>
  status === 'launched' || status === 'amending'
    ? 'done'
    : kind === 'campaign_amendment'
      ? 'same'
      : open > 0
        ? 'soon'
        : 'going'
