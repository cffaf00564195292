// June 2025: the great change is entered a week before its day. The district ends, two communes become one, three boards one board.
import { draftOf, type Happening } from '#foundation/organisation/draft.rules.ts'
import { reorganise } from '#foundation/organisation/reorganisation.acts.ts'
import type { Beginning, Ground } from '#foundation/organisation/reorganisation.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { appoint } from '#foundation/people/post.acts.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { board, changedOn, formerBoards } from './former-cast.ts'
import { commune, district, province } from './organisation-chapter.ts'
import { at, play, type Stage, unitCalled } from './stage.ts'

const enteredOn = day('2025-06-24')
const decision: Ground = {
  ...{ words: 'Nghị quyết số 14-NQ/TU', on: day('2025-06-20') },
  issuer: 'Ban Thường vụ Tỉnh ủy Thanh Giang',
}
const ownDecision: Ground = {
  ...{ words: 'Quyết định số 03-QĐ/ĐU', on: day('2025-06-23') },
  issuer: 'Đảng ủy xã Sông Trăng',
}

/** The committee of the same name is another unit: from here on it is what the cast calls so. */
export async function changeTheOrganisation(stage: Stage): Promise<void> {
  const above = unitCalled(stage, province)
  await enter(stage, decision, { what: 'end', unit: unitCalled(stage, district), successors: [above] })

  const [old, beside] = [unitCalled(stage, founding.committee), unitCalled(stage, commune)]
  const committee = begin({ name: founding.committee, kind: 'party_committee', parent: above })
  await enter(stage, decision, { what: 'merge', units: [old, beside], into: committee })
  await enter(stage, decision, { what: 'change_tier', unit: committee.unit, tier: 'above_base' })
  stage.units.set(founding.committee, committee.unit)

  const one = begin({ name: board, kind: 'advisory_board', parent: committee.unit })
  const boards = formerBoards.map(({ name }) => unitCalled(stage, name))
  await enter(stage, ownDecision, { what: 'merge', units: boards, into: one })
  stage.units.set(board, one.unit)
  const posts = [
    ['Phạm Văn Lâm', 'head', 'Trưởng ban'],
    ['Tống Thị Mỹ Duyên', 'deputy', 'Phó Trưởng ban'],
  ] as const
  for (const [name, role, title] of posts)
    await play(stage, clerk(stage, 50), (context) =>
      appoint(context, { unit: one.unit, person: at(stage, name, enteredOn).actor, role, title, from: changedOn }),
    )
}

const begin = (born: Pick<Beginning, 'name' | 'kind' | 'parent'>): Beginning => ({
  ...{ ...born, unit: newId<'unit'>(), shortName: null, tier: null },
})

const clerk = (stage: Stage, minute: number) => at(stage, founding.person, enteredOn, minute)

const enter = (stage: Stage, ground: Ground, happening: Happening) =>
  play(stage, clerk(stage, 30), async (context) =>
    reorganise(context, await getActor(context), draftOf({ on: changedOn, ground, ...happening })),
  )
