// The address of the wizard read as a reorganisation: every step keeps in it what was said so far, so that going back, coming back
// tomorrow and sending it to a colleague all work.
import { createHash } from 'node:crypto'
import { draftOf, type Happening } from '#foundation/organisation/draft.rules.ts'
import type { Beginning, Draft, ReorganisationKind, Setting } from '#foundation/organisation/reorganisation.ts'
import { type Tier, tiers, type Unit, type UnitKind, unitKinds } from '#foundation/organisation/unit.ts'
import { type Day, typedDay } from '#kernel/day.ts'
import { type Id, isId } from '#kernel/ids.ts'

/** What the wizard leads through; a new unit and a correction have pages of their own. */
export const wizardKinds = ['merge', 'split', 'end', 'rename', 'move', 'change_kind', 'change_tier'] as const
export type WizardKind = (typeof wizardKinds)[number] & ReorganisationKind

export const steps = ['what', 'when', 'units', 'details', 'preview'] as const
export type WizardStep = (typeof steps)[number]

export type Missing = 'day-odd' | 'ground-day-odd' | 'unit-missing' | 'name-missing' | 'parts-missing'

export type Wizard = {
  step: WizardStep
  /** What keeps the step that was asked for from being reached. */
  missing: Missing | null
  what: WizardKind | null
  on: Day | null
  units: Id<'unit'>[]
  draft: Draft | null
}

/** `tree` says how the units stand on a day. */
export function wizardOf(query: URLSearchParams, tree: Unit[]): Wizard {
  const what = wizardKinds.find((kind) => kind === query.get('what')) ?? null
  const on = typedDay(query.get('on') ?? '')
  const units = ids(query, 'unit')
  const asked = steps.find((step) => step === query.get('step')) ?? 'when'
  const said = { what, on, units, draft: null }
  const at = (step: WizardStep, missing: Missing | null = null): Wizard => ({ ...said, step, missing })

  if (!what) return at('what')
  if (!on) return at('when', query.has('on') ? 'day-odd' : null)
  if (query.get('groundOn') && !typedDay(query.get('groundOn') ?? '')) return at('when', 'ground-day-odd')
  if (asked === 'when') return at('when')
  const known = units.filter((unit) => tree.some(({ id }) => id === unit))
  if (known.length === 0) return at('units', asked === 'units' ? null : 'unit-missing')
  if (asked === 'units') return at('units')
  if (asked === 'details') return at('details')
  const happening = happeningOf(what, known, query, tree)
  if (typeof happening === 'string') return at('details', happening)
  const draft = draftOf({ on, ground: groundOf(query), moves: movesOf(query), ...happening })
  return { ...said, units: known, draft, step: 'preview', missing: null }
}

function happeningOf(what: WizardKind, units: Id<'unit'>[], query: URLSearchParams, tree: Unit[]): Happening | Missing {
  const [unit] = units
  const origin = tree.find(({ id }) => id === unit)
  if (!unit || !origin) return 'unit-missing'
  const name = textOf(query, 'name')
  const shortName = textOf(query, 'shortName') || null
  switch (what) {
    case 'rename':
      return name === '' ? 'name-missing' : { what, unit, name, shortName }
    case 'move':
      return { what, unit, parent: ids(query, 'parent')[0] ?? null }
    case 'change_kind':
      return { what, unit, kind: kindOf(query) ?? origin.kind }
    case 'change_tier':
      return { what, unit, tier: tierOf(query) }
    case 'end':
      return { what, unit, successors: ids(query, 'successor') }
    case 'merge': {
      const [into] = ids(query, 'into')
      if (into) return { what, units, into }
      if (name === '') return 'name-missing'
      const parent = ids(query, 'parent')[0] ?? null
      const rest = { kind: kindOf(query) ?? origin.kind, tier: tierOf(query), parent }
      return { what, units, into: { ...rest, unit: freshId(query, 0), name, shortName } }
    }
    case 'split': {
      const names = textOf(query, 'names')
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter((line) => line !== '')
      if (names.length === 0) return 'parts-missing'
      const { kind, parent, tier } = origin
      const begins: Beginning[] = names.map((name, index) => ({
        ...{ unit: freshId(query, index), name, shortName: null },
        ...{ kind, parent, tier },
      }))
      return { what, unit, begins, goesOn: query.get('goesOn') === 'yes' }
    }
  }
}

/** Where what stands under a unit that ends goes: `move-<unit>` names its new superior. */
const movesOf = (query: URLSearchParams): Setting[] =>
  [...query].flatMap(([key, parent]) => {
    const unit = key.startsWith('move-') ? key.slice(5) : ''
    return isId<'unit'>(unit) && isId<'unit'>(parent) ? [{ unit, parent }] : []
  })

function groundOf(query: URLSearchParams): Draft['ground'] {
  const words = textOf(query, 'ground')
  if (words === '') return null
  return { words, on: typedDay(query.get('groundOn') ?? ''), issuer: textOf(query, 'issuer') || null }
}

/** The same each time that the address is read: what is confirmed is what was shown, and pressing twice enters it once. */
function freshId(query: URLSearchParams, index: number): Id<'unit'> {
  const hex = createHash('sha256')
    .update(`${query.get('born')} ${index}`)
    .digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return parts.join('-') as Id<'unit'>
}

export const ids = (query: URLSearchParams, key: string): Id<'unit'>[] =>
  query.getAll(key).filter((one): one is Id<'unit'> => isId(one))

export const textOf = (query: URLSearchParams, key: string): string => (query.get(key) ?? '').trim().normalize('NFC')

const kindOf = (query: URLSearchParams): UnitKind | undefined => unitKinds.find((kind) => kind === query.get('kind'))

const tierOf = (query: URLSearchParams): Tier | null => tiers.find((tier) => tier === query.get('tier')) ?? null
