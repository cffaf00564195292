// The act that a form on the page of a delivery asks for.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { fieldOf } from '#shell/page.tsx'
import { acknowledgeDelivery, resendDelivery, tickDelivery } from '../delivery.acts.ts'
import { type DeliveryRefusal, ticks } from '../delivery.rules.ts'
import { askBack } from '../recalling.acts.ts'

export function performed(context: Context, id: Id<'delivery'>, form: FormData): Promise<Verdict<DeliveryRefusal>> {
  const [act, reason] = [fieldOf(form, 'act'), fieldOf(form, 'reason')]
  const tick = ticks.find((one) => one === act)
  if (tick) return tickDelivery(context, id, { tick, reason })
  switch (act) {
    case 'acknowledge':
      return acknowledgeDelivery(context, id)
    case 'resend':
      return resendDelivery(context, id, fieldOf(form, 'address'))
    case 'ask-back':
      return askBack(context, id, reason)
    default:
      throw missing()
  }
}
