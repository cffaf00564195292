// /plans/:plan/bodies/:finding — one name of the plan: certain units, a class, a unit that is still missing, or nobody.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { ownKinds, type UnitKind } from '#foundation/organisation/unit.ts'
import { type Id, isId } from '#kernel/ids.ts'
import { type Refused, refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { getFinding } from '../finding.reads.ts'
import { keyOf } from '../finding-key.ts'
import { mapBody, mapToNewUnit } from '../mapping.acts.ts'
import { findMapping } from '../mapping.reads.ts'
import type { MapRefusal } from '../mapping.rules.ts'
import { isUnitClass, type MappingChoice, unitsOf } from '../mapping.ts'
import { mappingWords } from '../mapping.words.ts'
import { refusalWords } from '../refusal.words.ts'
import { suggestMapping } from '../suggestion.ts'
import { enterAsOffice } from '../visit.acts.ts'
import { MappingFields } from './mapping-fields.tsx'
import { meaningOf } from './meaning.tsx'

export const mapBodyPage = page<'plan' | 'finding', MapRefusal>(paths.mapBody, {
  async get(context, { plan, finding: id }, { refusal, form }) {
    const t = mappingWords(context)
    const actor = await enterAsOffice(context)
    const body = await getFinding(context, plan, id)
    const name = body.kind === 'body' ? body.value.name : ''
    const units = await listUnits(context, context.today)
    const standing = await findMapping(context, id)
    const choice = standing?.mapping ?? suggestMapping(name, units)?.choice ?? null
    const ticked = choice?.choice === 'units' ? unitsOf(choice, units).map((unit) => unit.id) : []
    const entered = form
      ? { choice: fieldOf(form, 'choice'), units: form.getAll('unit').map(String), class: fieldOf(form, 'class') }
      : { choice: choice?.choice ?? '', units: ticked, class: choice?.choice === 'class' ? choice.unitClass : '' }
    const error = refusal && t.refusal(refusal, ({ theirs }) => meaningOf(theirs, units, context))
    return (
      <Screen actor={actor} title={t.one(name)} here="campaigns">
        <ErrorSummary
          title={refusalWords(context).problem}
          errors={error ? [{ field: 'choice-units', text: error }] : []}
        />
        {standing && (
          <p class="lead">
            {t.now}: {meaningOf(standing.mapping, units, context)} ({standing.mappedByName})
          </p>
        )}
        <form method="post">
          <input type="hidden" name="version" value={String(standing?.mapping.version ?? 0)} />
          <MappingFields
            {...{ units, reader: context }}
            entered={{ ...entered, name: form ? fieldOf(form, 'name') : name }}
          />
          <p class="f bs">
            <Button>{t.save}</Button>
            <a href={`${paths.mapBodies({ plan })}#f-${keyOf(id)}`}>{t.cancel}</a>
          </p>
        </form>
      </Screen>
    )
  },

  async post(context, { plan, finding }, form) {
    const seen = { plan, finding, version: Number(fieldOf(form, 'version')) }
    const back = goTo(`${paths.mapBodies({ plan })}#f-${keyOf(finding)}`)
    if (fieldOf(form, 'choice') === 'new') {
      const [kind, parent] = [fieldOf(form, 'kind'), fieldOf(form, 'parent')]
      if (!isUnitKind(kind) || !isId<'unit'>(parent)) return refuse({ why: 'choice-missing' })
      const verdict = await mapToNewUnit(context, seen, { name: fieldOf(form, 'name'), kind, parent })
      return verdict.allowed ? back : verdict
    }
    const choice = choiceIn(form)
    if ('refusal' in choice) return choice
    const verdict = await mapBody(context, seen, choice)
    return verdict.allowed ? back : verdict
  },
})

function choiceIn(form: FormData): MappingChoice | Refused<MapRefusal> {
  const unitClass = fieldOf(form, 'class')
  switch (fieldOf(form, 'choice')) {
    case 'units':
      return {
        choice: 'units',
        units: [...new Set(form.getAll('unit'))].map(String).filter((id): id is Id<'unit'> => isId(id)),
      }
    case 'class':
      return isUnitClass(unitClass) ? { choice: 'class', unitClass } : refuse({ why: 'choice-missing' })
    case 'nobody':
      return { choice: 'nobody' }
    default:
      return refuse({ why: 'choice-missing' })
  }
}

const isUnitKind = (text: string): text is UnitKind => ownKinds.some((kind) => kind === text)
