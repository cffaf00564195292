// Whom the body of an added task means: certain units, a class of units, or nobody here.
import { type MappingChoice, type UnitClass, unitClasses } from '#cycle/plan-review/mapping.ts'
import { mappingWords } from '#cycle/plan-review/mapping.words.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Language } from '#kernel/words.ts'

type UnitFieldsProps = { units: Unit[]; mapping: MappingChoice | null; label: string; reader: { language: Language } }

export function UnitFields({ units, mapping, label, reader }: UnitFieldsProps) {
  const t = mappingWords(reader)
  const chosen = mapping?.choice === 'units' ? mapping.units : []
  return (
    <fieldset>
      <legend>{label}</legend>
      <Way value="units" label={t.units} />
      <div class="several">
        {units.map(({ id, name }) => (
          <p class="tick">
            <input type="checkbox" id={`unit-${id}`} name="unit" value={id} checked={chosen.includes(id)} />
            <label for={`unit-${id}`}>{name}</label>
          </p>
        ))}
      </div>
      <Way value="class" label={t.class} />
      <p>
        <label class="vh" for="class">
          {t.class}
        </label>
        <select id="class" name="class">
          {(Object.keys(unitClasses) as UnitClass[]).map((unitClass) => (
            <option value={unitClass} selected={mapping?.choice === 'class' && mapping.unitClass === unitClass}>
              {t.classes[unitClass]}
            </option>
          ))}
        </select>
      </p>
      <Way value="nobody" label={t.nobody} />
    </fieldset>
  )

  function Way({ value, label: text }: { value: string; label: string }) {
    return (
      <p class="tick">
        <input
          type="radio"
          id={`choice-${value}`}
          name="choice"
          value={value}
          checked={(mapping?.choice ?? 'units') === value}
        />
        <label for={`choice-${value}`}>{text}</label>
      </p>
    )
  }
}
