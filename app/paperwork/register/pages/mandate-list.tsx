// The mandates that are known, and the form of a new one.
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { written } from '#kernel/day.ts'
import { familyOf } from '#paperwork/documents/letterhead.rules.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, Once } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField } from '#ui/text-field.tsx'
import type { Mandate } from '../mandate.ts'
import { maySetMandate } from '../series.rules.ts'
import type { seriesWords } from '../series.words.ts'

type MandateProps = {
  t: ReturnType<typeof seriesWords>
  actor: Actor
  mandates: Mandate[]
  units: Unit[]
  form: FormData | undefined
  error: string | undefined
}

export function MandateList({ t, actor, mandates, units, form, error }: MandateProps) {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  const counting = units.filter((unit) => familyOf(unit) !== 'STATE' && unit.kind !== 'standing_committee')
  const first = counting.toSorted((one) => (one.kind === 'party_committee' ? -1 : 1))
  return (
    <>
      <h2>{t.mandates}</h2>
      {mandates.length === 0 && <p class="empty gap">{t.noMandates}</p>}
      <ul class="rows">
        {mandates.map(({ unit, name, from, to }) => (
          <li>
            <b>{name}</b> · {nameOf.get(unit)} · {written(from)} – {to ? written(to) : t.still}
          </li>
        ))}
      </ul>
      <p class="hint">{t.fallback}</p>
      {maySetMandate(actor, null, mandates).allowed && (
        <form method="post">
          <Once />
          <ChoiceField
            name="unit"
            label={t.unit}
            value={fieldOf(form, 'unit') || undefined}
            options={first.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="name" label={t.name} hint={t.nameHint} value={fieldOf(form, 'name')} error={error} short />
          <DayField name="from" label={t.from} hint={t.fromHint} value={fieldOf(form, 'from')} />
          <TextField name="to" label={t.to} value={fieldOf(form, 'to')} short />
          <p class="f bs">
            <Button name="act" value="mandate">
              {t.add}
            </Button>
          </p>
        </form>
      )}
    </>
  )
}
