// Whom a body's name in the plan means: certain units, a class of units, or nobody here ("không giao").
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'

/** A class is resolved on the day of launch, and again for a unit that is born later. */
export const unitClasses = {
  party_cells: ['party_cell'],
  mass_organisations: ['mass_organisation'],
  front_and_organisations: ['fatherland_front', 'mass_organisation'],
  advisory_boards: ['advisory_board', 'inspection_commission', 'party_office'],
  agencies: ['peoples_committee', 'specialised_agency', 'armed_forces', 'public_service', 'radio_station'],
  hamlets: ['hamlet'],
} as const satisfies Record<string, readonly UnitKind[]>
export type UnitClass = keyof typeof unitClasses

export type MappingChoice =
  | { choice: 'units'; units: Id<'unit'>[] }
  | { choice: 'class'; unitClass: UnitClass }
  | { choice: 'nobody' }

export type Mapping = MappingChoice & { version: number }

/** A body of the plan with what was decided for it. */
export type BodyMapping = { finding: Id<'finding'>; mapping: Mapping; mappedByName: string }

export const isUnitClass = (text: string): text is UnitClass => Object.hasOwn(unitClasses, text)

export function unitsIn(unitClass: UnitClass, units: Unit[]): Unit[] {
  const kinds: readonly UnitKind[] = unitClasses[unitClass]
  return units.filter((unit) => kinds.includes(unit.kind))
}

/** The units that a choice means among those of a day. */
export function unitsOf(choice: MappingChoice, units: Unit[]): Unit[] {
  switch (choice.choice) {
    case 'units':
      return units.filter(({ id }) => choice.units.includes(id))
    case 'class':
      return unitsIn(choice.unitClass, units)
    case 'nobody':
      return []
  }
}
