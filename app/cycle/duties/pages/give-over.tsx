// /duties/to-give-over — the office's list after a reorganisation: who has what for now, why, and who is to have it.

import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Once } from '#ui/form.tsx'
import { followWords } from '../follow.words.ts'
import { giveOver } from '../give-over.acts.ts'
import { type GiveOverRefusal, mayGiveOver } from '../give-over.rules.ts'
import { listUnsettled, type UnsettledDuty } from '../unsettled.reads.ts'

export const giveOverPage = page(paths.dutiesToGiveOver, {
  async get(context, _, { refusal, form }: Asked<GiveOverRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = followWords(context)
    const duties = await listUnsettled(context)
    const units = await listUnits(context, context.today)
    const asked = fieldOf(form, 'duty')
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">{t.lead}</p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: `unit-${asked}`, text: t.refusal(refusal) }]} />}
        {duties.length === 0 && <p class="empty gap">{t.none}</p>}
        <ul class="rows">
          {duties.map((duty) => (
            <li>
              <One t={t} duty={duty} units={units} actor={actor} today={context.today} />
            </li>
          ))}
        </ul>
        <p class="gap">
          <a href={paths.reorganisations()}>{t.toReorganisations}</a>
        </p>
      </Screen>
    )
  },

  async post(context, _, form) {
    const [duty, unit] = [fieldOf(form, 'duty'), fieldOf(form, 'unit')]
    if (!isId<'duty'>(duty)) throw missing()
    const verdict = await giveOver(context, duty, isId<'unit'>(unit) ? unit : null)
    return verdict.allowed ? goTo(paths.dutiesToGiveOver()) : verdict
  },
})

type OneProps = { t: ReturnType<typeof followWords>; duty: UnsettledDuty; units: Unit[]; actor: Actor; today: Day }

function One({ t, duty, units, actor, today }: OneProps) {
  const field = `unit-${duty.id}`
  const [first] = units // whom it is given to is chosen here: the rule is asked as if somebody were
  const verdict = mayGiveOver(actor, { ...duty, isUnsettled: true }, first ?? null, today)
  return (
    <>
      <p>
        <a href={paths.duty({ duty: duty.id })}>
          <q>{duty.text}</q>
        </a>
      </p>
      <p class="sm soft">
        {sentence(duty.campaignName)}. {t.now}: {duty.unitName}
        {duty.receivedFrom && `, ${t.receivedFrom(duty.receivedFrom)}`}. {t.why[duty.why]}
      </p>
      {verdict.allowed ? <Choice /> : <p class="sm">{t.refusal(verdict.refusal)}</p>}
    </>
  )

  function Choice() {
    return (
      <form method="post" class="bs">
        <Once />
        <input type="hidden" name="duty" value={duty.id} />
        <label class="vh" for={field}>
          {t.to}
        </label>
        <select id={field} name="unit">
          {units.map(({ id, name }) => (
            <option value={id} selected={id === duty.unit}>
              {name}
            </option>
          ))}
        </select>
        <Button kind="two">{t.give}</Button>
      </form>
    )
  }
}
