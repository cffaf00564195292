// /units/:unit/edit — the office corrects what was written down wrongly about a unit.

import type { ReorganiseRefusal } from '#foundation/organisation/reorganisation.rules.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { correctUnit } from '#foundation/organisation/unit.acts.ts'
import { getUnit, listTree } from '#foundation/organisation/unit.reads.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { fieldRefused, UnitFields, unitFrom } from './unit-form.tsx'

export const editUnitPage = page<'unit', ReorganiseRefusal>(paths.editUnit, {
  async get(context, { unit: id }, { refusal, form }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const unit = await getUnit(context, id)
    const parents = (await listTree(context, context.today)).filter((other) => other.id !== id)
    const wrong = refusal && { field: fieldRefused(refusal.why), text: reorganisationWords(context).refusal(refusal) }
    return (
      <Screen actor={actor} title={`${t.correct}: ${unit.name}`} here="units">
        <p class="lead">{t.correctHint}</p>
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post">
          <UnitFields language={context.language} unit={unit} form={form} parents={parents} wrong={wrong} />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { unit }, form) {
    const verdict = await correctUnit(context, await getActor(context), { ...unitFrom(form), unit })
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})
