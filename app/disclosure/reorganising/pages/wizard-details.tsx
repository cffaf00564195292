// The fourth step: what the chosen units become, asked differently for each kind of reorganisation.
import { tiers, type Unit, unitKinds } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { Field } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { reorganisingWords } from '../reorganising.words.ts'
import { ids, textOf, type WizardKind } from './wizard-request.ts'
import { type Asking, Step } from './wizard-step.tsx'
import { Checks, UnitChoice } from './wizard-steps.tsx'

type DetailsProps = Asking & { what: WizardKind; units: Unit[]; tree: Unit[] }

export function DetailsStep({ what, units, tree, ...asking }: DetailsProps) {
  const [unit] = units
  if (!unit) return null
  const fields = { query: asking.query, language: asking.language, missing: asking.missing, unit, units, tree }
  return (
    <Step {...asking} next="preview" own={owned[what]}>
      <Fields what={what} {...fields} />
    </Step>
  )
}

const owned: Record<WizardKind, string[]> = {
  merge: ['into', 'name', 'shortName', 'kind', 'parent', 'tier', 'born'],
  split: ['names', 'goesOn', 'born'],
  end: ['successor'],
  rename: ['name', 'shortName'],
  move: ['parent'],
  change_kind: ['kind'],
  change_tier: ['tier'],
}

type FieldsProps = Asking & { unit: Unit; units: Unit[]; tree: Unit[] }

function Fields({ what, ...props }: FieldsProps & { what: WizardKind }) {
  switch (what) {
    case 'merge':
      return <MergeFields {...props} />
    case 'split':
      return <SplitFields {...props} />
    case 'end':
      return <EndFields {...props} />
    case 'rename':
      return <NameFields {...props} proposed={props.unit} />
    case 'move':
      return <ParentField {...props} proposed={props.unit} />
    case 'change_kind':
      return <KindField {...props} proposed={props.unit} />
    case 'change_tier':
      return <TierField {...props} proposed={props.unit} />
  }
}

function MergeFields(props: FieldsProps) {
  const { query, language, unit, tree } = props
  const t = reorganisingWords({ language })
  return (
    <>
      <input type="hidden" name="born" value={query.get('born') ?? newId()} />
      <UnitChoice name="into" label={t.into} empty={t.fresh} units={tree} value={query.get('into')} />
      <fieldset class="gap">
        <legend>{t.freshLegend}</legend>
        <NameFields {...props} proposed={{ name: '', shortName: null }} />
        <KindField {...props} proposed={unit} />
        <ParentField {...props} proposed={unit} />
        <TierField {...props} proposed={unit} />
      </fieldset>
    </>
  )
}

function SplitFields({ query, language, missing }: FieldsProps) {
  const t = reorganisingWords({ language })
  const error = missing === 'parts-missing' ? t.missing[missing] : undefined
  return (
    <>
      <input type="hidden" name="born" value={query.get('born') ?? newId()} />
      <Field name="names" label={t.parts} hint={t.partsHint} error={error}>
        <textarea id="names" name="names" rows={4} aria-describedby="names-hint">
          {textOf(query, 'names')}
        </textarea>
      </Field>
      <p class="tick">
        <input type="checkbox" id="goesOn" name="goesOn" value="yes" checked={query.get('goesOn') === 'yes'} />
        <label for="goesOn">{t.goesOn}</label>
      </p>
    </>
  )
}

function EndFields({ query, language, unit, tree }: FieldsProps) {
  const t = reorganisingWords({ language })
  const others = tree.filter(({ id }) => id !== unit.id)
  return (
    <Checks
      name="successor"
      label={t.successors}
      hint={t.successorsHint}
      units={others}
      chosen={ids(query, 'successor')}
    />
  )
}

function NameFields({
  query,
  language,
  missing,
  proposed,
}: FieldsProps & { proposed: Pick<Unit, 'name' | 'shortName'> }) {
  const t = unitWords({ language })
  const error = missing === 'name-missing' ? reorganisingWords({ language }).missing[missing] : undefined
  return (
    <>
      <TextField name="name" label={t.name} value={query.get('name') ?? proposed.name} error={error} />
      <TextField
        name="shortName"
        label={t.shortName}
        hint={t.shortNameHint}
        value={query.get('shortName') ?? proposed.shortName ?? ''}
      />
    </>
  )
}

function KindField({ query, language, proposed }: FieldsProps & { proposed: Pick<Unit, 'kind'> }) {
  const t = unitWords({ language })
  const options = unitKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))
  return <ChoiceField name="kind" label={t.kind} value={query.get('kind') ?? proposed.kind} options={options} />
}

function ParentField({
  query,
  language,
  unit,
  units,
  tree,
  proposed,
}: FieldsProps & { proposed: { parent: Id<'unit'> | null } }) {
  const t = unitWords({ language })
  const others = tree.filter(({ id }) => id !== unit.id && !units.some((one) => one.id === id))
  const value = query.get('parent') ?? proposed.parent
  return <UnitChoice name="parent" label={t.parent} empty={t.noParent} units={others} value={value} />
}

function TierField({ query, language, proposed }: FieldsProps & { proposed: Pick<Unit, 'tier'> }) {
  const t = unitWords({ language })
  const options = [{ value: '', label: t.tierUnsaid }, ...tiers.map((tier) => ({ value: tier, label: t.tiers[tier] }))]
  return <ChoiceField name="tier" label={t.tier} value={query.get('tier') ?? proposed.tier ?? ''} options={options} />
}
