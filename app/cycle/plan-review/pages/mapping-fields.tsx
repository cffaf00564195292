// The four ways to say whom a name means, each with what belongs to it.
import type { PropsWithChildren } from 'hono/jsx'
import { ownKinds, type Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import type { Language } from '#kernel/words.ts'
import { Field } from '#ui/form.tsx'
import { type UnitClass, unitClasses, unitsIn } from '../mapping.ts'
import { mappingWords } from '../mapping.words.ts'

type Entered = { choice: string; units: string[]; class: string; name: string }
type FieldsProps = { units: Unit[]; entered: Entered; reader: { language: Language } }

export function MappingFields({ units, entered, reader }: FieldsProps) {
  const t = mappingWords(reader)
  const kinds = unitWords(reader).kinds
  return (
    <>
      <Way value="units" details={t.list} label={t.units} entered={entered}>
        <div class="several">
          {units.map(({ id, name }) => (
            <p class="tick">
              <input type="checkbox" id={`unit-${id}`} name="unit" value={id} checked={entered.units.includes(id)} />
              <label for={`unit-${id}`}>{name}</label>
            </p>
          ))}
        </div>
      </Way>
      <Way value="class" details={t.list} label={t.class} hint={t.classHint} entered={entered}>
        <Field name="class" label={t.class}>
          <select id="class" name="class">
            {(Object.keys(unitClasses) as UnitClass[]).map((unitClass) => (
              <option value={unitClass} selected={unitClass === entered.class}>
                {`${t.classes[unitClass]} (${t.count(unitsIn(unitClass, units).length)})`}
              </option>
            ))}
          </select>
        </Field>
      </Way>
      <Way value="new" details={t.fill} label={t.fresh} hint={t.freshHint} entered={entered}>
        <Field name="name" label={t.name}>
          <input id="name" name="name" value={entered.name} />
        </Field>
        <Field name="kind" label={t.kind}>
          <select id="kind" name="kind">
            {ownKinds.map((kind) => (
              <option value={kind} selected={kind === 'other'}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field name="parent" label={t.parent}>
          <select id="parent" name="parent">
            {units.map(({ id, name, parent }) => (
              <option value={id} selected={parent === null}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </Way>
      <Way value="nobody" label={t.nobody} hint={t.nobodyHint} entered={entered} />
    </>
  )
}

type WayProps = { value: string; label: string; hint?: string; details?: string; entered: Entered }

/** What belongs to a way is open where the way is chosen. */
function Way({ value, label, hint, entered, details, children }: PropsWithChildren<WayProps>) {
  return (
    <div class="f">
      <p class="tick">
        <input type="radio" id={`choice-${value}`} name="choice" value={value} checked={entered.choice === value} />
        <label for={`choice-${value}`}>{label}</label>
      </p>
      {hint && <p class="hint">{hint}</p>}
      {children && (
        <details open={entered.choice === value}>
          <summary>{details}</summary>
          {children}
        </details>
      )}
    </div>
  )
}
