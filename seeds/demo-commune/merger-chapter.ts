// November 2026: two small cells have become one in the middle of the campaign, and another was split. Open duties follow, the
// accepted ones stay, and the office says who has what after the split.
import { giveOver } from '#cycle/duties/give-over.acts.ts'
import { listUnsettled } from '#cycle/duties/unsettled.reads.ts'
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { reorganise } from '#foundation/organisation/reorganisation.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { appoint } from '#foundation/people/post.acts.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

const on = day('2026-11-01')
const enteredOn = day('2026-11-09')
const name = 'Chi bộ thôn Rừng Dương - Xóm Lưới'

/** Entered a week late, as it happens: what was open on the day is the new cell's since that day. */
export async function mergeTwoCells(stage: Stage): Promise<void> {
  const units = ['Chi bộ thôn Rừng Dương', 'Chi bộ thôn Xóm Lưới'].flatMap((one) => stage.units.get(one) ?? [])
  const parent = stage.units.get(founding.committee)
  if (units.length < 2 || !parent) throw new Error('the cast has lost a unit')
  if (stage.today < enteredOn) return

  const unit = newId<'unit'>()
  const into = { unit, name, shortName: null, kind: 'party_cell' as const, parent, tier: null }
  const ground = { words: 'Quyết định số 212-QĐ/ĐU', on: day('2026-10-28'), issuer: 'Đảng ủy xã Sông Trăng' }
  await play(stage, at(stage, founding.person, enteredOn, 20), async (context) => {
    const draft = draftOf({ what: 'merge', on, ground, units, into })
    const entered = await reorganise(context, await getActor(context), draft)
    if (!entered.allowed) throw new Error(`refused in the story: ${entered.refusal.why}`)
    const posts = [
      ['Trịnh Hữu Phước', 'head', 'Bí thư chi bộ'],
      ['Phan Thị Bích', 'deputy', 'Phó Bí thư chi bộ'],
    ] as const
    for (const [person, role, title] of posts)
      await appoint(context, { unit, person: at(stage, person, enteredOn).actor, role, title, from: on })
  })
  stage.units.set(name, unit)
}

/** A part of a cell becomes a cell of its own: one duty is given to it, the rest waits on the office's list. */
export async function splitACell(stage: Stage): Promise<void> {
  const unit = stage.units.get('Chi bộ Trường THCS Sông Trăng')
  const parent = stage.units.get(founding.committee)
  if (!unit || !parent) throw new Error('the cast has lost a unit')
  if (stage.today < enteredOn) return

  const clerk = at(stage, founding.person, enteredOn, 40)
  const part = { unit: newId<'unit'>(), name: 'Chi bộ Trường Mầm non Sông Trăng', shortName: null, tier: null }
  const begins = [{ ...part, kind: 'party_cell' as const, parent }]
  await play(stage, clerk, async (context) =>
    reorganise(
      context,
      await getActor(context),
      draftOf({ what: 'split', on, ground: null, unit, begins, goesOn: true }),
    ),
  )
  const open = (await play(stage, clerk, listUnsettled)).find(({ status }) => status !== 'handed_in')
  if (open) await play(stage, clerk, (context) => giveOver(context, open.id, part.unit))
}
