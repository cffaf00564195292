// The fields of a unit, for adding one and for correcting one; and the same form read.
import { type Unit, type UnitChange, type UnitKind, unitKinds } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { type Id, isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'

type Problem = { field: string; text: string }
type UnitFieldsProps = {
  language: Language
  unit: Partial<UnitChange>
  form?: FormData | undefined
  parents: Unit[]
  wrong?: Problem | undefined
}

/** After a refusal the form comes back as it was filled in. */
export function UnitFields({ language, unit, form, parents, wrong }: UnitFieldsProps) {
  const t = unitWords({ language })
  const now = form ? unitFrom(form) : unit
  const error = (field: string) => (wrong?.field === field ? wrong.text : undefined)
  return (
    <>
      <TextField name="name" label={t.name} value={now.name} error={error('name')} required />
      <TextField name="shortName" label={t.shortName} hint={t.shortNameHint} value={now.shortName ?? ''} />
      <ChoiceField
        name="kind"
        label={t.kind}
        value={now.kind}
        error={error('kind')}
        options={unitKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <ChoiceField
        name="parent"
        label={t.parent}
        value={now.parent ?? ''}
        error={error('parent')}
        options={[...parents.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: t.noParent }]}
      />
    </>
  )
}

export function unitFrom(form: FormData): UnitChange {
  const [kind, parent] = [fieldOf(form, 'kind'), fieldOf(form, 'parent')]
  return {
    name: fieldOf(form, 'name').replace(/\s+/g, ' '),
    shortName: fieldOf(form, 'shortName') || null,
    kind: unitKinds.find((one): one is UnitKind => one === kind) ?? 'other',
    parent: isId<'unit'>(parent) ? (parent satisfies Id<'unit'>) : null,
  }
}

/** Beside which field a refusal is shown. */
export function fieldRefused(why: string): string {
  if (why.startsWith('parent-')) return 'parent'
  if (why === 'day-odd') return 'from'
  return why === 'last-office' ? 'kind' : 'name'
}
