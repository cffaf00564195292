// A line as a form sends it: a figure that is none becomes NaN, which the rule refuses.
import { fieldOf } from '#shell/page.tsx'
import type { LineWish } from '../budget.ts'
import { typedDong } from '../sums.rules.ts'

export const lineIn = (form: FormData): LineWish => ({
  ...{ heading: fieldOf(form, 'heading').slice(0, 200), item: fieldOf(form, 'item').slice(0, 500) },
  ...{ measure: fieldOf(form, 'measure').slice(0, 50), quantity: typedDong(fieldOf(form, 'quantity')) },
  price: typedDong(fieldOf(form, 'price')),
})
