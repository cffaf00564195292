// /campaigns/:campaign/budget — what the ceremony may cost and has cost: estimate, approval, actuals, settlement.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Button, ErrorSummary, Note, Once } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { approveBudget, estimateLine, settleBudget, submitBudget } from '../budget.acts.ts'
import { findBudget } from '../budget.reads.ts'
import { mayApprove, mayEstimate, maySeeBudget, maySettle, maySubmit } from '../budget.rules.ts'
import type { BudgetStatus } from '../budget.ts'
import { type BudgetRefusal, budgetWords } from '../budget.words.ts'
import { BudgetTable } from './budget-table.tsx'
import { LineFields } from './line-fields.tsx'
import { lineIn } from './line-request.ts'

export const showBudgetPage = page(paths.budget, {
  async get(context, { campaign: id }, { refusal, form }: Asked<BudgetRefusal>) {
    const actor = await getActor(context)
    if (!maySeeBudget(actor, await getCampaign(context, id))) throw forbidden()

    const t = budgetWords(context)
    const ceremony = await getCeremony(context, id)
    const budget = (await findBudget(context, ceremony.id)) ?? {
      status: 'draft' as const,
      lines: [],
      reason: null,
      decidedBy: null,
    }
    const { status, lines } = budget
    const judging = mayApprove(actor, budget, null)
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">
          <a href={paths.ceremony({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.lead[status]}{' '}
          {budget.decidedBy && t.by(budget.decidedBy)}
        </p>
        {budget.reason && <Note>{budget.reason}</Note>}
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        {lines.length === 0 ? <p class="empty gap">{t.empty}</p> : <BudgetTable lines={lines} status={status} t={t} />}
        {lines.length > 0 && isOffice(actor) && (
          <p class="gap">
            <a
              href={`${paths.newDocument()}?${new URLSearchParams({ type: paperType(status), campaign: id, event: '1' })}`}
            >
              {t.asPaper}
            </a>
          </p>
        )}
        {mayEstimate(actor, budget, null).allowed && (
          <form method="post">
            <h2>{t.add}</h2>
            <Once />
            <LineFields t={t} form={form} line={null} refusal={refusal} />
            <p class="f bs">
              <Button kind="two" name="act" value="add">
                {t.add}
              </Button>
            </p>
          </form>
        )}
        {lines.length > 0 && maySubmit(actor, budget).allowed && (
          <ActButton
            verdict={maySubmit(actor, budget)}
            label={t.submit}
            refusalText={t.refusal}
            name="act"
            value="submit"
          />
        )}
        {status === 'submitted' && (
          <ActButton verdict={judging} label={t.approve} refusalText={t.refusal} name="act" value="approve" />
        )}
        {isLeader(actor) && judging.allowed && (
          <form method="post">
            <WordsField name="reason" label={t.returnReason} value={fieldOf(form, 'reason')} />
            <p class="bs gap">
              <Button kind="two" name="act" value="return">
                {t.return}
              </Button>
            </p>
          </form>
        )}
        {status === 'approved' && (
          <ActButton
            verdict={maySettle(actor, budget)}
            label={t.settle}
            refusalText={t.refusal}
            name="act"
            value="settle"
          />
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict = await acted()
    return verdict.allowed ? goTo(paths.budget({ campaign })) : verdict

    function acted() {
      switch (fieldOf(form, 'act')) {
        case 'submit':
          return submitBudget(context, campaign)
        case 'approve':
          return approveBudget(context, campaign, null)
        case 'return':
          return approveBudget(context, campaign, fieldOf(form, 'reason'))
        case 'settle':
          return settleBudget(context, campaign)
        default:
          return estimateLine(context, campaign, lineIn(form))
      }
    }
  },
})

const paperType = (status: BudgetStatus) => (status === 'approved' || status === 'settled' ? 'settlement' : 'estimate')
