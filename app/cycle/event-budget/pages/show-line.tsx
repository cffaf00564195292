// /budget-lines/:budget_line — one line: corrected while it is estimated; then its vouchers, and why it cost something else.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { typedDay, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { getBudgetOf } from '../budget.reads.ts'
import { mayEnterVoucher, mayEstimate, maySeeBudget } from '../budget.rules.ts'
import { type BudgetRefusal, budgetWords } from '../budget.words.ts'
import { correctLine, enterVoucher, explainDifference, removeVoucher } from '../line.acts.ts'
import { differenceOf, estimateOf, typedDong, writtenDong } from '../sums.rules.ts'
import { LineFields } from './line-fields.tsx'
import { lineIn } from './line-request.ts'
import { VoucherForm } from './voucher-form.tsx'

export const showLinePage = page(paths.budgetLine, {
  async get(context, { budget_line: id }, { refusal, form }: Asked<BudgetRefusal>) {
    const actor = await getActor(context)
    const budget = await getBudgetOf(context, id)
    if (!maySeeBudget(actor, await getCampaign(context, budget.campaign))) throw forbidden()

    const t = budgetWords(context)
    const line = budget.lines.find((one) => one.id === id)
    if (!line) throw missing()
    const entering = mayEnterVoucher(actor, budget, null).allowed
    return (
      <Screen actor={actor} here="campaigns" title={line.item}>
        <p class="lead">
          <a href={paths.budget({ campaign: budget.campaign })}>{t.title}</a>. {t.estimate}:{' '}
          {writtenDong(estimateOf(line))}. {t.difference}: {writtenDong(differenceOf(line))}.
        </p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        {mayEstimate(actor, budget, null).allowed && (
          <form method="post">
            <LineFields t={t} form={form} line={line} refusal={refusal} />
            <p class="f bs">
              <Button>{t.save}</Button>
              <Button kind="link" name="act" value="drop">
                {t.drop}
              </Button>
            </p>
          </form>
        )}
        <form method="post">
          <h2>{t.vouchers}</h2>
          {line.vouchers.length === 0 && <p class="empty gap">{t.noVouchers}</p>}
          <ul class="rows">
            {line.vouchers.map(({ id: voucher, number, on, amount, file, fileName }) => (
              <li>
                <b>{number}</b>, {written(on)}: {writtenDong(amount)}.{' '}
                <a href={paths.voucherFile({ budget_line: id, file })}>{fileName}</a>{' '}
                {entering && (
                  <button class="b link" type="submit" name="remove" value={voucher} aria-label={t.removeName(number)}>
                    {t.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </form>
        {entering && <VoucherForm t={t} form={form} refusal={refusal} />}
        {entering ? (
          <form method="post">
            <TextField name="difference" label={t.reason} value={line.differenceReason ?? ''} />
            <p class="bs gap">
              <Button kind="two" name="act" value="explain">
                {t.save}
              </Button>
            </p>
          </form>
        ) : (
          line.differenceReason && (
            <p class="gap">
              {t.reason}: {line.differenceReason}
            </p>
          )
        )}
      </Screen>
    )
  },

  async post(context, { budget_line: id }, form) {
    const { campaign } = await getBudgetOf(context, id)
    const voucher = fieldOf(form, 'remove')
    const act = fieldOf(form, 'act')
    const verdict = await acted()
    return verdict.allowed ? goTo(act === '' ? paths.budget({ campaign }) : back()) : verdict

    async function acted() {
      if (isId<'budget_voucher'>(voucher)) return removeVoucher(context, id, voucher)
      if (act === 'drop') return correctLine(context, id, null)
      if (act === 'explain') return explainDifference(context, id, fieldOf(form, 'difference').slice(0, 500))
      if (act !== 'voucher') return correctLine(context, id, lineIn(form))
      const files = filesOf(form, 'file').map(async (file) => ({
        ...{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      }))
      return enterVoucher(context, id, {
        ...{ number: fieldOf(form, 'number').slice(0, 50), on: typedDay(fieldOf(form, 'on')) },
        ...{ amount: typedDong(fieldOf(form, 'amount')), files: await Promise.all(files) },
      })
    }

    function back() {
      return act === 'drop' ? paths.budget({ campaign }) : paths.budgetLine({ budget_line: id })
    }
  },
})
