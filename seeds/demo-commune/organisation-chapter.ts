// The levels above: the district ends on 1/7/2025 with the province as its successor, and the commune stands under the province.
import { draftOf, type Happening } from '#foundation/organisation/draft.rules.ts'
import { reorganise, undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import type { Ground } from '#foundation/organisation/reorganisation.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
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
