// A campaign launched from the sample text as it is really read, and documents that amend it: for tests of what changes.

import { openAmendment } from '#cycle/amendments/amendment.acts.ts'
import { getAmendment } from '#cycle/amendments/amendment.reads.ts'
import type { Confirmed } from '#cycle/amendments/apply.acts.ts'
import type { Choice } from '#cycle/amendments/change.ts'
import { isClear } from '#cycle/amendments/decided.rules.ts'
import { type Diff, getDiff } from '#cycle/amendments/diff.reads.ts'
import { launchCampaign } from '#cycle/campaigns/launch.acts.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import { handIn } from '#cycle/plan-review/plan.acts.ts'
import type { Context, Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { react } from '../app/reactions.ts'
import { acting, on } from './database.ts'
import { answerAll, type Desk, layDesk } from './reviewed.ts'
import { sampleText } from './sample-reading.ts'

/** The sentences of "Nội dung sửa đổi", one a line. */
export const amendingText = (...sentences: string[]): string => `ĐẢNG BỘ TỈNH THANH GIANG
ĐẢNG ỦY XÃ SÔNG TRĂNG

Số 19-KH/ĐU

Sông Trăng, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
sửa đổi, bổ sung Kế hoạch số 12-KH/ĐU về phát động thi đua mừng mùa nước nổi

I. NỘI DUNG SỬA ĐỔI

${sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n')}

Nơi nhận:
- Các chi bộ,
- Lưu VP Đảng ủy.

BÍ THƯ

Nguyễn Thanh Bình
`

export async function hand({ base, clerk }: Pick<Desk, 'base' | 'clerk'>, text: string): Promise<Id<'plan'>> {
  const document = { name: null, bytes: new TextEncoder().encode(text) }
  const handed = await acting(base, clerk, (context) => handIn(context, document))
  if (!handed.allowed) throw new Error(handed.refusal.why)
  return handed.plan
}

export async function launchSample(desk: Desk, text = sampleText): Promise<Id<'campaign'>> {
  const plan = await hand(desk, text)
  await answerAll(desk, plan)
  const launched = await acting(desk.base, desk.clerk, (context) =>
    launchCampaign(context, plan, { trial: false, name: 'Mừng mùa nước nổi' }),
  )
  if (!launched.allowed) throw new Error(JSON.stringify(launched.refusal))
  await react(desk.base.app, desk.clerk)
  return launched.campaign
}

/** The document laid beside the campaign. */
export async function open(desk: Desk, campaign: Id<'campaign'>, text: string): Promise<Id<'amendment'>> {
  const plan = await hand(desk, text)
  const opened = await acting(desk.base, desk.clerk, (context) => openAmendment(context, plan, campaign))
  if (!opened.allowed) throw new Error(opened.refusal.why)
  return opened.amendment
}

export const diffOf = ({ base, clerk }: Pick<Desk, 'base' | 'clerk'>, id: Id<'amendment'>): Promise<Diff> =>
  acting(base, clerk, async (context) => getDiff(context, await getAmendment(context, id)))

/** What is clear is applied, the rest is left, but for what is said otherwise; as the page would send it. */
export function confirmedAs(
  { changes, seen }: Diff,
  { today }: Pick<Who, 'today'>,
  others: Record<string, Choice> = {},
): Confirmed {
  const choices = new Map(
    changes.map((change) => [change.key, others[change.key] ?? (isClear(change) ? 'apply' : 'leave')] as const),
  )
  return { seen, choices, anew: new Set(), effectiveOn: today }
}

/** A desk for tests of amendments: its clerk, somebody of an agency that has duties, and what both look up. */
export async function layAmendingDesk() {
  const desk = await layDesk()
  const clerk = <Result>(work: (context: Context) => Promise<Result>) => acting(desk.base, desk.clerk, work)
  const dutiesOf = (campaign: Id<'campaign'>) => clerk((context) => listDuties(context, campaign))
  return {
    desk,
    clerk,
    dutiesOf,
    agency: on(desk.cast.whos.get('Lê Quang Vinh') as Who, '2026-02-11'),
    linesOf: (campaign: Id<'campaign'>) => clerk((context) => listAssignments(context, campaign)),
    async dutyOf(campaign: Id<'campaign'>, words: string) {
      const duty = (await dutiesOf(campaign)).find(({ text }) => text.includes(words))
      if (!duty) throw new Error(`no duty says ${words}`)
      return duty
    },
  }
}

/** Sentences that amend the sample text. */
export const sentences = {
  moveMeasuring: 'Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày 05/4/2026”.',
  addWatch: 'Bổ sung vào khoản 1 Mục IV nội dung sau: “- Cắt cử người trực đê trước ngày 15/7/2026.”',
  rewordSlogan: 'Tại Mục I, thay “Một nhà một bao đất” bằng “Một nhà hai bao đất”.',
  strikeBags: 'Bãi bỏ ý 2 khoản 1 Mục IV.',
  lost: 'Tại khoản 9 Mục IV, thay “mỗi tuần” bằng “mỗi tháng”.',
}
