// /units/new?below=… — the office adds a unit to the tree.

import type { ReorganiseRefusal } from '#foundation/organisation/reorganisation.rules.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { addUnit } from '#foundation/organisation/unit.acts.ts'
import { listTree } from '#foundation/organisation/unit.reads.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Once } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'
import { fieldRefused, UnitFields, unitFrom } from './unit-form.tsx'

type Refusal = ReorganiseRefusal | { why: 'day-odd' }

export const newUnitPage = page<never, Refusal>(paths.newUnit, {
  async get(context, _, { query, refusal, form }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const parents = await listTree(context, context.today)
    const below = query.get('below') ?? parents.find((unit) => unit.parent === null)?.id ?? ''
    const text = refusal && (refusal.why === 'day-odd' ? t.dayOdd : reorganisationWords(context).refusal(refusal))
    const wrong = refusal && text ? { field: fieldRefused(refusal.why), text } : undefined
    return (
      <Screen actor={actor} title={t.add} here="units">
        <p class="lead">{t.addHint}</p>
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post">
          <Once />
          <UnitFields
            language={context.language}
            unit={{ kind: 'party_cell', parent: isId<'unit'>(below) ? below : null }}
            form={form}
            parents={parents}
            wrong={wrong}
          />
          <DayField
            name="from"
            label={t.from}
            value={form ? fieldOf(form, 'from') : context.today}
            error={wrong?.field === 'from' ? wrong.text : undefined}
          />
          <p class="f bs">
            <Button>{t.add}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, form) {
    const from = typedDay(fieldOf(form, 'from'))
    if (!from) return refuse({ why: 'day-odd' })
    const outcome = await addUnit(context, await getActor(context), { ...unitFrom(form), from })
    return outcome.allowed ? goTo(paths.unit({ unit: outcome.unit })) : outcome
  },
})
