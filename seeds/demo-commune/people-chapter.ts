// People come and go: a deputy left in summer, two came by a list, somebody stands in today, and a list with mistakes waits.
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { leave } from '#foundation/people/person.acts.ts'
import { addPerson, appoint } from '#foundation/people/post.acts.ts'
import { listPostsOf } from '#foundation/people/post.reads.ts'
import { standIn } from '#foundation/people/stand-in.acts.ts'
import { confirmRoster, keepRoster } from '#foundation/roster/roster.acts.ts'
import { judgeNow } from '#foundation/roster/roster.reads.ts'
import type { RosterRow } from '#foundation/roster/roster.ts'
import { type Day, day, daysAfter } from '#kernel/day.ts'
import { runJob } from '../../app/jobs/run-job.ts'
import { founding } from './cast.ts'
import { at, play, type Stage, unitCalled } from './stage.ts'

export async function letPeopleComeAndGo(stage: Stage): Promise<void> {
  await leaveInSummer(stage)
  await bringTwo(stage)
  await standInToday(stage)
  await leaveAList(stage)
}

const clerkOn = (stage: Stage, on: Day, minute = 0) => at(stage, founding.person, on, minute)

async function leaveInSummer(stage: Stage): Promise<void> {
  const [from, gone] = [day('2026-01-15'), day('2026-07-01')]
  const unit = unitCalled(stage, 'Chi bộ thôn Bến Đò')
  const person = await play(stage, clerkOn(stage, from), async (context) => {
    const id = await addPerson(context, 'Phùng Văn Quý')
    await appoint(context, { unit, person: id, role: 'deputy', title: 'Phó Bí thư chi bộ', from })
    return id
  })
  await play(stage, clerkOn(stage, daysAfter(gone, -3)), (context) => leave(context, person, gone))
}

async function bringTwo(stage: Stage): Promise<void> {
  const on = day('2026-09-01')
  const deputy = (number: number, name: string, unit: string, phone: string): RosterRow => ({
    ...{ sheet: 'person', number, faults: [] },
    cells: { name, phone, unit, role: 'deputy', title: 'Phó Bí thư chi bộ', from: on },
  })
  const rows = [
    deputy(2, 'Lục Thị Hương Giang', 'Chi bộ thôn Bến Đò', '0900000101'),
    deputy(3, 'Khổng Minh Tuấn', 'Chi bộ thôn Xóm Lưới', '0900000102'),
  ]
  const clerk = clerkOn(stage, stage.today, 20)
  const roster = await play(stage, clerk, (context) =>
    keepRoster(context, 'cap-pho-cac-chi-bo.xlsx', { rows, notices: [] }),
  )
  const { digest } = await play(stage, clerk, (context) => judgeNow(context, roster))
  await play(stage, clerk, (context) => confirmRoster(context, roster, digest))
  const [job] = await play(stage, clerk, (context) => listJobsOf(context, roster))
  if (job) await runJob(stage.database, { tenant: stage.tenant, job: job.id }, new AbortController().signal)
}

/** The head of the radio station is at a course for a month. */
async function standInToday(stage: Stage): Promise<void> {
  const from = daysAfter(stage.today, -7)
  const unit = unitCalled(stage, 'Đài truyền thanh xã')
  await play(stage, clerkOn(stage, from), async (context) => {
    const [post] = await listPostsOf(context, unit)
    if (!post) throw new Error('the radio station has a head')
    const person = at(stage, 'Tạ Minh Khôi', from).actor
    return standIn(context, { post: post.id, person, from, to: daysAfter(from, 30) })
  })
}

async function leaveAList(stage: Stage): Promise<void> {
  const row = (number: number, cells: RosterRow['cells']): RosterRow => ({ sheet: 'person', number, cells, faults: [] })
  const member = { role: 'member', title: 'Chi ủy viên', from: '2026-10-01' }
  const rows = [
    row(2, { ...member, name: 'Thạch Văn Nghĩa', unit: 'Chi bộ thôn Cây Gạo' }),
    row(3, { ...member, name: 'Giang Thị Mận', unit: 'Chi bộ thôn Cây Gòn' }),
    row(4, { ...member, name: 'Hứa Đức Toàn', unit: 'Chi bộ thôn Đồng Sim', phone: '12345', from: '31/2/2026' }),
  ]
  await play(stage, clerkOn(stage, stage.today, 30), (context) =>
    keepRoster(context, 'chi-uy-vien-bo-sung.xlsx', {
      rows,
      notices: [{ notice: 'column', sheet: 'person', heading: 'Ghi chú' }],
    }),
  )
}
