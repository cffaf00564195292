// The fields of an estimated line.
import { fieldOf } from '#shell/page.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { BudgetLine } from '../budget.ts'
import type { BudgetRefusal, budgetWords } from '../budget.words.ts'
import { writtenDong } from '../sums.rules.ts'

type FieldsProps = {
  t: ReturnType<typeof budgetWords>
  form: FormData | undefined
  line: BudgetLine | null
  refusal: BudgetRefusal | undefined
}

export function LineFields({ t, form, line, refusal }: FieldsProps) {
  const value = (name: string, known: string | undefined) => (form ? fieldOf(form, name) : (known ?? ''))
  const error = (why: BudgetRefusal['why']) => (refusal?.why === why ? t.refusal(refusal) : undefined)
  return (
    <>
      <TextField name="heading" label={t.heading} hint={t.headingHint} value={value('heading', line?.heading)} />
      <TextField name="item" label={t.item} value={value('item', line?.item)} error={error('item-missing')} />
      <TextField name="measure" label={t.measure} value={value('measure', line?.measure)} short />
      <TextField
        name="quantity"
        label={t.quantity}
        value={value('quantity', line ? writtenDong(line.quantity) : undefined)}
        error={error('quantity-odd')}
        short
      />
      <TextField
        name="price"
        label={t.price}
        hint={t.priceHint}
        value={value('price', line ? writtenDong(line.price) : undefined)}
        error={error('price-odd')}
        short
      />
    </>
  )
}
