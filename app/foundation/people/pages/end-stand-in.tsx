// /stand-ins/:stand_in/end — standing in is called off before its time.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { callOffStandIn } from '#foundation/people/stand-in.acts.ts'
import { getStandIn } from '#foundation/people/stand-in.reads.ts'
import type { CallOffRefusal } from '#foundation/people/stand-in.rules.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'

type Refusal = CallOffRefusal | { why: 'day-odd' }

export const endStandInPage = page<'stand_in', Refusal>(paths.endStandIn, {
  async get(context, { stand_in: id }, { refusal, form }) {
    const t = standInWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const found = await getStandIn(context, id)
    const text = refusal && (refusal.why === 'day-odd' ? t.dayOdd : t.refusal(refusal))
    return (
      <Screen actor={actor} title={t.endTitle(found.personName, found.holderName)} here="units">
        <p class="lead">{t.endLead}</p>
        <ErrorSummary title={t.wrong} errors={text ? [{ field: 'on', text }] : []} />
        <form method="post">
          <DayField name="on" label={t.endOn} value={form ? fieldOf(form, 'on') : context.today} error={text} />
          <p class="f bs">
            <Button>{t.end}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { stand_in: id }, form) {
    const on = typedDay(fieldOf(form, 'on'))
    if (!on) return refuse({ why: 'day-odd' })
    const { unit } = await getStandIn(context, id)
    const verdict = await callOffStandIn(context, id, on)
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})
