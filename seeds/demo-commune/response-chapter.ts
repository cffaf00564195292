// How the cells respond: plans in all states, one near-copy, one that says too little, and the office's two dates.
import type { ResponseBody } from '#cycle/response-plans/body.ts'
import { setResponseDeadline } from '#cycle/response-plans/deadline.acts.ts'
import { approveResponse, returnResponse } from '#cycle/response-plans/judgement.acts.ts'
import { beginResponse, handInResponse, saveResponse } from '#cycle/response-plans/response-plan.acts.ts'
import { getResponsePlan } from '#cycle/response-plans/response-plan.reads.ts'
import { addPhotos, tellResult } from '#cycle/response-plans/work.acts.ts'
import { type Day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { picture } from './picture.ts'
import { promise } from './promise-chapter.ts'
import { responses } from './responses.ts'
import { at, play, type Stage, unitCalled } from './stage.ts'

type Plan = Id<'response_plan'>

const sky = [188, 214, 230] as const
const water = [110, 150, 160] as const
const mud = [120, 88, 60] as const
const bamboo = [178, 160, 92] as const

export async function respondAndPromise(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const today = stage.today
  const clerk = (on: Day, minute = 0) => at(stage, founding.person, on, minute)
  const write = async (person: string, cell: string, body: ResponseBody, on: Day): Promise<Plan> => {
    const unit = unitCalled(stage, cell)
    const begun = await play(stage, at(stage, person, on), (context) => beginResponse(context, campaign, unit))
    if (!begun.allowed) throw new Error('refused in the story')
    await play(stage, at(stage, person, on, 20), (context) => saveResponse(context, begun.plan, { body, seen: 1 }))
    return begun.plan
  }
  const handIn = async (person: string, cell: string, body: ResponseBody, on: Day): Promise<Plan> => {
    const plan = await write(person, cell, body, on)
    await play(stage, at(stage, person, on, 40), (context) => handInResponse(context, plan))
    return plan
  }
  await play(stage, clerk(daysAfter(today, -45)), (context) =>
    setResponseDeadline(context, { campaign, unit: null, on: daysAfter(today, -10) }),
  )
  const cell = unitCalled(stage, 'Chi bộ thôn Giếng Tiên')
  await play(stage, clerk(daysAfter(today, -20)), (context) =>
    setResponseDeadline(context, { campaign, unit: cell, on: daysAfter(today, 7) }),
  )

  const landing = await handIn('Đặng Thị Hòa', 'Chi bộ thôn Bến Đò', responses.landing, daysAfter(today, -40))
  const school = await handIn('Đinh Thị Hạnh', 'Chi bộ Trường THCS Sông Trăng', responses.school, daysAfter(today, -38))
  const clinic = await handIn('Vũ Đức Tâm', 'Chi bộ Trạm Y tế', responses.clinic, daysAfter(today, -36))
  for (const [index, plan] of [landing, school, clinic].entries())
    await play(stage, clerk(daysAfter(today, -34), index * 20), (context) => approveResponse(context, plan))
  const returned = await handIn('Ngô Thị Thắm', 'Chi bộ thôn Đồng Sim', responses.empty, daysAfter(today, -14))
  await play(stage, clerk(daysAfter(today, -13)), (context) =>
    returnResponse(context, returned, 'Câu đầu chưa có con số; chỉ tiêu bằng năm trước. Xem lại hai chỗ này.'),
  )
  await handIn('Huỳnh Văn Lộc', 'Chi bộ thôn Cây Gạo', responses.nearCopy, daysAfter(today, -4))
  await write('Lương Công Thành', 'Chi bộ thôn Giếng Tiên', responses.draft, daysAfter(today, -2))
  await buildTheWall(stage, landing, daysAfter(today, -30))
  await promise(stage, campaign, daysAfter(today, -28))
}

/** A registered work with its photos, from the sliding bank to the wall. */
async function buildTheWall(stage: Stage, plan: Plan, on: Day): Promise<void> {
  const secretary = (later: number) => at(stage, 'Đặng Thị Hòa', daysAfter(on, later))
  const [work] = (await play(stage, secretary(0), (context) => getResponsePlan(context, plan))).body.works
  if (!work) throw new Error('the landing has registered nothing')
  const of = { plan, work: work.id }
  const before = picture('truoc-khi-ke.png', [sky, mud, water])
  const after = picture('sau-khi-ke.png', [sky, bamboo, water])
  await play(stage, secretary(0), (context) => addPhotos(context, of, { moment: 'before', photos: [before] }))
  await play(stage, secretary(18), (context) => addPhotos(context, of, { moment: 'after', photos: [after] }))
  const told = { on: daysAfter(on, 18), cost: 17_200_000, days: 70, note: 'Bà con góp thêm 6 công.' }
  await play(stage, secretary(18), (context) => tellResult(context, of, told))
}
