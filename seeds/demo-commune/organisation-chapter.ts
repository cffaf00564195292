// The levels above: the district ends on 1/7/2025 with the province as its successor, and the commune stands under the province.
import { draftOf, type Happening } from '#foundation/organisation/draft.rules.ts'
import { reorganise, undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import type { Ground } from '#foundation/organisation/reorganisation.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Day, day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

const decision: Ground = {
  words: 'Nghị quyết số 14-NQ/TU',
  on: day('2025-06-20'),
  issuer: 'Ban Thường vụ Tỉnh ủy Thanh Giang',
}
const changedOn = day('2025-07-01')

/** Entered in November, after the fact: the clerk writes down what had happened before the product came. */
export async function tellOrganisation(stage: Stage): Promise<void> {
  const committee = stage.units.get(founding.committee)
  const cell = stage.units.get('Chi bộ thôn Cây Gạo')
  if (!committee || !cell) throw new Error('the cast has lost a unit')
  const province = await above(stage, 'Tỉnh ủy Thanh Giang', null)
  const district = await above(stage, 'Huyện ủy Cửa Ngòi', province)
  await tellOldCommunes(stage, district, committee)
  await enter(stage, changedOn, { what: 'end', unit: district, successors: [province] })
  await enter(stage, changedOn, { what: 'move', unit: committee, parent: province })
  await enter(stage, changedOn, { what: 'change_tier', unit: committee, tier: 'above_base' })
  const name = 'Chi bộ thôn Cây Gạo Đôi'
  const mistake = await enter(stage, day('2025-10-01'), { what: 'rename', unit: cell, name, shortName: null })
  await play(stage, at(stage, founding.person, day('2025-11-06')), async (context) =>
    undoReorganisation(context, await getActor(context), {
      ...mistake,
      reason: 'Ghi nhầm: thôn đổi tên theo dự thảo, chưa có nghị quyết.',
    }),
  )
}

/** Two communes became one, and the three boards of the old one its one board for building the Party. */
async function tellOldCommunes(stage: Stage, district: Id<'unit'>, committee: Id<'unit'>): Promise<void> {
  const board = stage.units.get('Ban Xây dựng Đảng')
  if (!board) throw new Error('the cast has lost a unit')
  const old = await before(stage, 'Đảng ủy xã Sông Trăng cũ', 'party_committee', district)
  const neighbour = await before(stage, 'Đảng ủy xã Bãi Sậy', 'party_committee', district)
  const boards: Id<'unit'>[] = []
  for (const name of ['Ban Tổ chức Đảng ủy', 'Ban Tuyên giáo Đảng ủy', 'Ban Dân vận Đảng ủy'])
    boards.push(await before(stage, name, 'advisory_board', old))
  await enter(stage, changedOn, { what: 'merge', units: boards, into: board })
  await enter(stage, changedOn, { what: 'merge', units: [old, neighbour], into: committee })
}

const before = (stage: Stage, name: string, kind: UnitKind, parent: Id<'unit'>) =>
  play(stage, at(stage, founding.person, day('2025-11-05')), (context) =>
    createUnit(context, { name, parent, kind, shortName: null, from: day('2020-10-15') }),
  )

const above = (stage: Stage, name: string, parent: Id<'unit'> | null) =>
  play(stage, at(stage, founding.person, day('2025-11-05')), (context) =>
    createUnit(context, { name, parent, kind: 'superior_committee', shortName: null, from: day('2020-10-15') }),
  )

const enter = (stage: Stage, on: Day, happening: Happening) =>
  play(stage, at(stage, founding.person, day('2025-11-05'), 30), async (context) => {
    const entered = await reorganise(context, await getActor(context), draftOf({ on, ground: decision, ...happening }))
    if (!entered.allowed) throw new Error(`refused in the story: ${entered.refusal.why}`)
    return entered
  })
