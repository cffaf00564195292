// A voucher with its number, day, amount and file.
import { fieldOf } from '#shell/page.tsx'
import { Button, describedBy, Field, Once } from '#ui/form.tsx'
import { DayField, TextField } from '#ui/text-field.tsx'
import type { BudgetRefusal, budgetWords } from '../budget.words.ts'

type FormProps = {
  t: ReturnType<typeof budgetWords>
  form: FormData | undefined
  refusal: BudgetRefusal | undefined
}

export function VoucherForm({ t, form, refusal }: FormProps) {
  const value = (name: string) => fieldOf(form, name)
  const error = (...whys: BudgetRefusal['why'][]) =>
    refusal && whys.includes(refusal.why) ? t.refusal(refusal) : undefined
  const wrong = error('file-missing', 'file-not-taken')
  return (
    <form method="post" enctype="multipart/form-data">
      <h2>{t.enter}</h2>
      <Once />
      <TextField name="number" label={t.number} value={value('number')} error={error('number-missing')} short />
      <DayField name="on" label={t.on} value={value('on')} error={error('day-odd')} />
      <TextField
        name="amount"
        label={t.amount}
        hint={t.priceHint}
        value={value('amount')}
        error={error('amount-odd')}
        short
      />
      <Field name="file" label={t.file} hint={t.fileHint} error={wrong}>
        <input
          id="file"
          name="file"
          type="file"
          aria-describedby={describedBy('file', { hint: true, error: wrong })}
          aria-invalid={wrong ? 'true' : undefined}
        />
      </Field>
      <p class="f bs">
        <Button name="act" value="voucher">
          {t.enter}
        </Button>
      </p>
    </form>
  )
}
