// The first three steps: what happens, from which day and by which decision, to which units.
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { type Day, written } from '#kernel/day.ts'
import { Field } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField } from '#ui/text-field.tsx'
import { reorganisingWords } from '../reorganising.words.ts'
import { ids, textOf, type WizardKind, wizardKinds } from './wizard-request.ts'
import { type Asking, Step, stepAddress } from './wizard-step.tsx'

export function WhatStep({ query, language }: Omit<Asking, 'missing'>) {
  const t = reorganisingWords({ language })
  const kinds = reorganisationWords({ language }).kinds
  return (
    <>
      <p class="lead">{t.whatHint}</p>
      <ul class="rows gap">
        {wizardKinds.map((kind) => (
          <li>
            <p class="h3">
              <a href={stepAddress(withKind(query, kind), 'when')}>{kinds[kind]}</a>
            </p>
            <p class="sm soft">{t.hints[kind]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function withKind(query: URLSearchParams, kind: WizardKind): URLSearchParams {
  const kept = new URLSearchParams(query)
  kept.set('what', kind)
  return kept
}

export function WhenStep({ today, ...asking }: Asking & { today: Day }) {
  const { query, language, missing } = asking
  const t = reorganisingWords({ language })
  const error = (one: typeof missing) => (missing === one && one ? t.missing[one] : undefined)
  return (
    <>
      <p class="lead">{t.whenHint}</p>
      <Step
        {...asking}
        next={query.has('unit') && query.get('what') !== 'merge' ? 'details' : 'units'}
        own={['on', 'ground', 'groundOn', 'issuer']}
      >
        <DayField name="on" label={t.on} value={query.get('on') ?? today} error={error('day-odd')} />
        <TextField name="ground" label={t.ground} hint={t.groundHint} value={textOf(query, 'ground')} />
        <TextField
          name="groundOn"
          label={t.groundOn}
          value={textOf(query, 'groundOn')}
          error={error('ground-day-odd')}
          short
        />
        <TextField name="issuer" label={t.issuer} value={textOf(query, 'issuer')} />
      </Step>
    </>
  )
}

type UnitsProps = Asking & { what: WizardKind; on: Day; tree: Unit[] }

export function UnitsStep({ what, on, tree, ...asking }: UnitsProps) {
  const { query, language, missing } = asking
  const t = reorganisingWords({ language })
  const chosen = ids(query, 'unit')
  const error = missing ? t.missing[missing] : undefined
  return (
    <>
      <p class="lead">{t.whichHint(written(on))}</p>
      <Step {...asking} next="details" own={['unit']}>
        {what === 'merge' ? (
          <Checks name="unit" label={t.which.several} units={tree} chosen={chosen} error={error} />
        ) : (
          <ChoiceField
            name="unit"
            label={t.which.one}
            value={chosen[0] ?? ''}
            error={error}
            options={[{ value: '', label: t.choose }, ...tree.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
      </Step>
    </>
  )
}

type ChecksProps = {
  name: string
  label: string
  hint?: string
  units: Unit[]
  chosen: string[]
  error?: string | undefined
}

/** Several of many units. The first box carries the field's name as its id, so that an error leads there. */
export function Checks({ name, label, hint, units, chosen, error }: ChecksProps) {
  return (
    <fieldset class={error ? 'f err' : 'f'}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {error && <p class="msg">{error}</p>}
      <div class="several">
        {units.map((unit, index) => {
          const id = index === 0 ? name : `${name}-${unit.id}`
          return (
            <p class="tick">
              <input type="checkbox" id={id} name={name} value={unit.id} checked={chosen.includes(unit.id)} />
              <label for={id}>{unit.name}</label>
            </p>
          )
        })}
      </div>
    </fieldset>
  )
}

/** A select among units, for a field that may stay empty. */
export function UnitChoice({ name, label, empty, units, value }: UnitChoiceProps) {
  return (
    <Field name={name} label={label}>
      <select id={name} name={name}>
        <option value="">{empty}</option>
        {units.map((unit) => (
          <option value={unit.id} selected={unit.id === value}>
            {unit.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

type UnitChoiceProps = { name: string; label: string; empty: string; units: Unit[]; value: string | null }
