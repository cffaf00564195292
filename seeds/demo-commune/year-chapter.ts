// From the launch to today: who opens, begins, hands in late or on time, what is returned, corrected, added.
import { receiveCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import { correctAssignment } from '#cycle/duties/correction.acts.ts'
import { beginDuty, handIn, openDuty } from '#cycle/duties/duty.acts.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import { acceptProof, returnProof } from '#cycle/duties/judgement.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { type Day, day, daysAfter } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { lastDay, partialDay } from '#kernel/partial-day.ts'
import { once } from '#shell/once.ts'
import { goTo } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { numberField } from '#ui/form.tsx'
import { founding, units } from './cast.ts'
import { proofFile, proofText, returnReason } from './proofs.ts'
import { at, later, play, type Stage } from './stage.ts'

const launchedOn = day('2025-11-20')

export async function liveTheYear(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  await openThePage(stage, campaign)
  await addACell(stage)
  await correctALine(stage, campaign)
  const clerk = at(stage, founding.person, launchedOn)
  const duties = await play(stage, clerk, (context) => listDuties(context, campaign))
  for (const [index, duty] of duties.entries()) await liveWith(stage, duty, index)
}

/** Each head within a few days of the message; two have not looked yet. */
async function openThePage(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const heads = units.flatMap(({ posts }) => posts.slice(0, 1).map(([person]) => person))
  for (const [index, head] of heads.slice(0, -2).entries())
    await play(stage, at(stage, head, later(stage, launchedOn, index % 5), index * 37), (context) =>
      receiveCampaign(context, campaign),
    )
}

/** A cell that is born in spring gets what was given to all cells. The clerk's form is one that makes something only once. */
async function addACell(stage: Stage): Promise<void> {
  const from = day('2026-03-02')
  const form = new FormData()
  form.set(numberField, newId())
  await play(stage, at(stage, founding.person, from), (context) =>
    once(context, form, async () => {
      const parent = stage.units.get(founding.committee) ?? null
      const name = 'Chi bộ Hợp tác xã Muối Bạch Sa'
      const unit = await createUnit(context, { parent, kind: 'party_cell', name, shortName: null, from })
      const person = await addPerson(context, 'Lâm Thị Ngọc Trâm')
      await appoint(context, { unit, person, role: 'head', title: 'Bí thư chi bộ', from })
      stage.units.set(name, unit)
      return goTo(paths.unit({ unit }))
    }),
  )
}

async function correctALine(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerk = at(stage, founding.person, day('2025-12-10'))
  await play(stage, clerk, async (context) => {
    const line = (await listAssignments(context, campaign)).find(({ deadline }) => deadline === '2025-12-15')
    if (!line) throw new Error('the plan has no line due on 15/12/2025')
    const change = { what: 'deadline' as const, deadline: partialDay('2025-12-20'), duty: null }
    return correctAssignment(context, line.id, change, 'Nhiều thôn họp chi bộ muộn vì mưa bão đầu tháng 12.')
  })
}

/** What becomes of a duty follows from its number: most are done, some late, some returned, some never opened. */
async function liveWith(stage: Stage, duty: Duty, index: number): Promise<void> {
  const head = headOf(stage, duty)
  const due = duty.deadline ? lastDay(duty.deadline) : daysAfter(launchedOn, 90 + ((index * 29) % 260))
  if (head === undefined || index % 23 === 22) return
  const opened = later(stage, launchedOn, 1 + (index % 9))
  const act = (on: Day, work: Parameters<typeof play>[2], person = head) =>
    play(stage, at(stage, person, on, index * 13), work)

  await act(opened, (context) => openDuty(context, duty.id))
  const begun = daysAfter(due, -20 - (index % 15))
  if (begun > stage.today) return
  await act(begun > opened ? begun : opened, (context) => beginDuty(context, duty.id))
  const wished = daysAfter(due, (index % 7) - 4 + (index % 19 === 18 ? 400 : 0))
  const handed = wished > opened ? wished : daysAfter(opened, 1 + (index % 3))
  if (handed > stage.today) return
  await act(handed, (context) => handIn(context, duty.id, { text: proofText(index), files: proofFile(index) }))
  const judged = daysAfter(handed, 2 + (index % 3))
  if (judged > stage.today || index % 13 === 12) return
  const judge = head === founding.person ? 'Nguyễn Thanh Bình' : founding.person
  if (index % 8 !== 7) return void (await act(judged, (context) => acceptProof(context, duty.id), judge))
  await act(judged, (context) => returnProof(context, duty.id, returnReason(index)), judge)
  const again = daysAfter(judged, 6)
  if (again > stage.today || index % 16 === 15) return
  await act(again, (context) => handIn(context, duty.id, { text: proofText(index + 1), files: [] }))
  await act(later(stage, again, 2), (context) => acceptProof(context, duty.id), judge)
}

const headOf = (stage: Stage, duty: Duty): string | undefined =>
  duty.unitName === founding.office
    ? founding.person
    : units.find(({ name }) => stage.units.get(name) === duty.unit)?.posts[0]?.[0]
