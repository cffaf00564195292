// /units/:unit/end — a unit is merged or dissolved on a day; a mistaken end is taken back.
import { endUnit, reopenUnit } from '#foundation/organisation/unit.acts.ts'
import { getUnit, listAllUnits } from '#foundation/organisation/unit.reads.ts'
import { type EndRefusal, mayEnd, mayReopen, type ReopenRefusal } from '#foundation/organisation/unit.rules.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { daysAfter, typedDay, written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, ErrorSummary } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'

type Refusal = EndRefusal | ReopenRefusal | { why: 'day-odd' }

export const endUnitPage = page<'unit', Refusal>(paths.endUnit, {
  async get(context, { unit: id }, { refusal, form }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const [unit, units] = [await getUnit(context, id), await listAllUnits(context)]
    const text = refusal && (refusal.why === 'day-odd' ? t.dayOdd : t.refusal(refusal))
    // Before a day was sent, what speaks against any later day than the first is said at once.
    const first = context.today > unit.from ? context.today : daysAfter(unit.from, 1)
    return (
      <Screen actor={actor} title={t.endTitle(unit.name)} here="units">
        <ErrorSummary title={t.wrong} errors={text ? [{ field: 'on', text }] : []} />
        {unit.to ? (
          <>
            <p class="lead">{t.reopenHint(written(unit.to))}</p>
            <ActButton
              verdict={mayReopen(actor, unit, units)}
              label={t.reopen}
              refusalText={t.refusal}
              name="act"
              value="reopen"
            />
          </>
        ) : (
          <>
            <p class="lead">{t.endHint}</p>
            <ActButton verdict={mayEnd(actor, unit, first, units)} label={t.end} refusalText={t.refusal}>
              <DayField name="on" label={t.endOn} value={form ? fieldOf(form, 'on') : first} error={text} />
            </ActButton>
          </>
        )}
      </Screen>
    )
  },
  async post(context, { unit }, form) {
    const actor = await getActor(context)
    const on = typedDay(fieldOf(form, 'on'))
    if (fieldOf(form, 'act') !== 'reopen' && !on) return refuse({ why: 'day-odd' })
    const verdict = on ? await endUnit(context, actor, { unit, on }) : await reopenUnit(context, actor, unit)
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})
