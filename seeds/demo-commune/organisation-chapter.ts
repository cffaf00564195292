// The levels above, as they stood in October 2024: the district's Party committee, and under it our commune and the one beside it.

import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { reorganise, undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import { correctUnit, createUnit } from '#foundation/organisation/unit.acts.ts'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { formerSince } from './former-cast.ts'
import { at, play, type Stage, unitCalled } from './stage.ts'

export const province = 'Tỉnh ủy Thanh Giang'
export const district = 'Huyện ủy Cửa Ngòi'
export const commune = 'Đảng ủy xã Bãi Sậy'

/** Entered when the committee began to use the product. */
export async function tellOrganisation(stage: Stage): Promise<void> {
  const above = await stands(stage, province, 'superior_committee', null)
  const middle = await stands(stage, district, 'superior_committee', above)
  await stands(stage, commune, 'party_committee', middle)
  const unit = unitCalled(stage, founding.committee)
  await play(stage, at(stage, founding.person, day('2024-10-09'), 20), async (context) =>
    correctUnit(context, await getActor(context), { unit, parent: middle, tier: 'base' }),
  )
}

/** A mistake that was seen the next day: written down, and taken back with its reason. */
export async function mistakeAName(stage: Stage): Promise<void> {
  const renaming = draftOf({
    ...{ what: 'rename', on: day('2025-10-01'), ground: null, shortName: null },
    ...{ unit: unitCalled(stage, 'Chi bộ thôn Cây Gạo'), name: 'Chi bộ thôn Cây Gạo Đôi' },
  })
  const entered = await play(stage, at(stage, founding.person, day('2025-11-05'), 30), async (context) =>
    reorganise(context, await getActor(context), renaming),
  )
  if (!entered.allowed) throw new Error('the cell cannot be called otherwise')
  const reason = 'Ghi nhầm: thôn đổi tên theo dự thảo, chưa có nghị quyết.'
  await play(stage, at(stage, founding.person, day('2025-11-06')), async (context) =>
    undoReorganisation(context, await getActor(context), { ...entered, reason }),
  )
}

async function stands(stage: Stage, name: string, kind: UnitKind, parent: Id<'unit'> | null): Promise<Id<'unit'>> {
  const unit = await play(stage, at(stage, founding.person, day('2024-10-09')), (context) =>
    createUnit(context, { name, parent, kind, shortName: null, from: formerSince }),
  )
  stage.units.set(name, unit)
  return unit
}
