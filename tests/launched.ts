// A small campaign as a launch leaves it, written straight into the tables: for tests of what comes after a launch.
import type { FindingValues } from '#cycle/plan-review/finding.ts'
import type { UnitClass } from '#cycle/plan-review/mapping.ts'
import { type Context, inTransaction, type Who } from '#db/context.ts'
import { json } from '#db/json.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type PartialDay, partialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import { react } from '../app/reactions.ts'
import type { CastCommittee } from '../seeds/demo-commune/found.ts'
import type { TestDatabase } from './database.ts'

export const planText = `ĐẢNG ỦY XÃ SÔNG TRĂNG
*
Số 17-KH/ĐU
KẾ HOẠCH
phát động phong trào thi đua "Sông Trăng sạch nhà, đẹp ngõ"
I. CHỦ ĐỀ, KHẨU HIỆU
1. Chủ đề: "Mỗi việc nhỏ một nét đẹp, cả xã cùng đổi mới".
2. Khẩu hiệu: "Sạch từ nhà ra ngõ"; "Nói ít làm nhiều".
II. TIẾN ĐỘ
- Đợt 1: từ tháng 11/2025 đến tháng 10/2026, chào mừng Ngày thành lập Đảng 03/02/2026.
- Đợt 2: từ tháng 11/2026 đến tháng 10/2027.
III. NỘI DUNG
1. Trồng cây dọc các tuyến đường thôn.
2. Thu gom rác thải nhựa ở chợ và trường học.
IV. LỄ PHÁT ĐỘNG
Thành phần: Ban Chấp hành Đảng bộ xã; bí thư các chi bộ.
V. TỔ CHỨC THỰC HIỆN
1. Các chi bộ trực thuộc:
- Xây dựng kế hoạch hưởng ứng phong trào, gửi Văn phòng Đảng ủy trước ngày 05/12/2026.
- Tổ chức ngày Chủ nhật xanh mỗi tháng một lần; phối hợp với Hội Nông dân xã.
2. Ủy ban nhân dân xã: bố trí điểm tập kết rác ở các thôn trong tháng 11/2026.
3. Văn phòng Đảng ủy:
- Tham mưu báo cáo sơ kết, hoàn thành chậm nhất ngày 20/11/2026.
- Lập dự trù kinh phí phục vụ lễ phát động.
Nơi nhận: Các chi bộ trực thuộc; Lưu Văn phòng Đảng ủy.
`

/** Where some words stand in the text. */
export function spanOf(words: string): Span[] {
  const start = planText.indexOf(words)
  if (start < 0) throw new Error(`not in the plan: ${words}`)
  return [[start, start + words.length]]
}

type Line = {
  words: string
  place: string
  deadlines?: string[]
  every?: FindingValues['task']['every']
  with?: string[]
}
export type Body = { name: string; units?: string[]; unitClass?: UnitClass; tasks: Line[] }

export const bodies: Body[] = [
  {
    name: 'Các chi bộ trực thuộc',
    unitClass: 'party_cells',
    tasks: [
      { words: 'Xây dựng kế hoạch hưởng ứng phong trào', place: 'V.1 ý 1', deadlines: ['2026-12-05'] },
      { words: 'Tổ chức ngày Chủ nhật xanh', place: 'V.1 ý 2', every: 'month', with: ['Hội Nông dân xã'] },
    ],
  },
  {
    name: 'Ủy ban nhân dân xã',
    units: ['Ủy ban nhân dân xã'],
    tasks: [{ words: 'bố trí điểm tập kết rác ở các thôn', place: 'V.2', deadlines: ['2026-11'] }],
  },
  {
    name: 'Văn phòng Đảng ủy',
    units: ['Văn phòng Đảng ủy'],
    tasks: [
      { words: 'Tham mưu báo cáo sơ kết', place: 'V.3 ý 1', deadlines: ['2026-11-20'] },
      { words: 'Lập dự trù kinh phí phục vụ lễ phát động', place: 'V.3 ý 2' },
    ],
  },
]

type Wanted = { status?: 'trial' | 'running'; name?: string; bodies?: Body[] }

/** Launched by the office at the clerk's moment; the reactions have run. */
export async function launch(
  base: TestDatabase,
  cast: CastCommittee,
  clerk: Who,
  { status = 'running', name = 'Sông Trăng sạch nhà, đẹp ngõ', bodies: given = bodies }: Wanted = {},
): Promise<Id<'campaign'>> {
  const campaign = await inTransaction(base.app, clerk, 'read write', async (context) => {
    const plan = await insertPlan(context, name)
    await insertBodies(context, plan, given, cast)
    await insertCeremonyFindings(context, plan)
    const id = await insertCampaign(context, plan, name, status)
    await record(context, 'campaign.launched', id, { trial: status === 'trial' })
    return id
  })
  await react(base.app, clerk)
  return campaign
}

async function insertPlan({ db, tenant, actor, now }: Context, name: string): Promise<Id<'plan'>> {
  const id = newId<'plan'>()
  const reading = { source: { format: 'txt', text: planText, pages: null }, outline: [] }
  const row = {
    tenant_id: tenant,
    id,
    file_id: null,
    name,
    kind: 'campaign_plan' as const,
    status: 'launched' as const,
  }
  await db
    .insertInto('plan')
    .values({ ...row, reading: json(reading), notes: json([]), kept_by: actor, kept_at: now })
    .execute()
  return id
}

let position = 0

async function insertFinding<Kind extends keyof FindingValues>(
  { db, tenant }: Context,
  plan: Id<'plan'>,
  kind: Kind,
  value: FindingValues[Kind],
  spans: Span[],
  parent: Id<'finding'> | null = null,
): Promise<Id<'finding'>> {
  const id = newId<'finding'>()
  const row = { tenant_id: tenant, id, plan_id: plan, parent_id: parent, kind, position: position++, confidence: 1 }
  const said = { machine: json(value), value: json(value), answer: 'accepted' as const, version: 1 }
  await db
    .insertInto('finding')
    .values({ ...row, ...said, spans: json(spans) })
    .execute()
  return id
}

async function insertBodies(context: Context, plan: Id<'plan'>, given: Body[], cast: CastCommittee): Promise<void> {
  const { db, tenant, actor, now } = context
  for (const { name, units, unitClass, tasks } of given) {
    const body = await insertFinding(context, plan, 'body', { name }, [])
    const choice = unitClass ? ('class' as const) : units ? ('units' as const) : ('nobody' as const)
    const row = { tenant_id: tenant, finding_id: body, choice, unit_class: unitClass ?? null, version: 1 }
    await db
      .insertInto('mapping')
      .values({ ...row, mapped_by: actor, mapped_at: now })
      .execute()
    for (const unit of units ?? [])
      await db
        .insertInto('mapping_unit')
        .values({
          tenant_id: tenant,
          finding_id: body,
          unit_id: cast.units.get(unit) as Id<'unit'>,
        })
        .execute()
    for (const { words, place, deadlines = [], every = null, with: cooperating = [] } of tasks) {
      const task = { text: words, place, deadlines: deadlines.map(partialDay), deadlineWords: null, every }
      await insertFinding(context, plan, 'task', { ...task, with: cooperating, under: null }, spanOf(words), body)
    }
  }
}

async function insertCeremonyFindings(context: Context, plan: Id<'plan'>): Promise<void> {
  const ceremony = { name: 'Lễ phát động', when: null, whenWords: null, tentative: true, place: null, joinedWith: null }
  await insertFinding(context, plan, 'ceremony', ceremony, spanOf('LỄ PHÁT ĐỘNG'))
  const guests = 'Ban Chấp hành Đảng bộ xã'
  await insertFinding(context, plan, 'participant', { text: guests }, spanOf(guests))
}

async function insertCampaign(context: Context, plan: Id<'plan'>, name: string, status: 'trial' | 'running') {
  const { db, tenant, actor, now } = context
  const id = newId<'campaign'>()
  const of = (position: number) => ({ tenant_id: tenant, id: newId<never>(), campaign_id: id, position })
  const theme = 'Mỗi việc nhỏ một nét đẹp, cả xã cùng đổi mới'
  const days = { from_on: partialDay('2025-11'), to_on: partialDay('2027-10'), issued_on: null as PartialDay | null }
  const row = {
    tenant_id: tenant,
    id,
    plan_id: plan,
    name,
    number: '17-KH/ĐU',
    theme,
    theme_spans: json(spanOf(theme)),
  }
  await db
    .insertInto('campaign')
    .values({ ...row, ...days, status, launched_by: actor, launched_at: now })
    .execute()
  const slogans = ['Sạch từ nhà ra ngõ', 'Nói ít làm nhiều']
  await db
    .insertInto('slogan')
    .values(slogans.map((text, index) => ({ ...of(index), text, spans: json(spanOf(text)) })))
    .execute()
  const phases = [
    { name: 'Đợt 1', from_on: partialDay('2025-11'), to_on: partialDay('2026-10') },
    { name: 'Đợt 2', from_on: partialDay('2026-11'), to_on: partialDay('2027-10') },
  ]
  await db
    .insertInto('phase')
    .values(phases.map((phase, index) => ({ ...of(index), ...phase, aim: null, spans: json(spanOf(phase.name)) })))
    .execute()
  const occasion = 'Ngày thành lập Đảng 03/02/2026'
  await db
    .insertInto('occasion')
    .values({
      ...of(0),
      phase_id: null,
      text: occasion,
      on_day: partialDay('2026-02-03'),
      spans: json(spanOf(occasion)),
    })
    .execute()
  const review = { kind: 'interim' as const, on_day: partialDay('2026-11-28'), report_by: partialDay('2026-11-20') }
  await db
    .insertInto('review')
    .values({ ...of(0), ...review, spans: json(spanOf('báo cáo sơ kết')) })
    .execute()
  const contents = ['Trồng cây dọc các tuyến đường thôn', 'Thu gom rác thải nhựa ở chợ và trường học']
  await db
    .insertInto('content')
    .values(
      contents.map((text, index) => ({
        ...of(index),
        parent_id: null,
        ordinal: `${index + 1}`,
        text,
        spans: json(spanOf(text)),
      })),
    )
    .execute()
  const who = 'Các chi bộ trực thuộc'
  await db
    .insertInto('recipient')
    .values({ ...of(0), who, purpose: null, archive: false, spans: json(spanOf(`Nơi nhận: ${who}`)) })
    .execute()
  return id
}
