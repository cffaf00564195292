// A campaign launched from the sample text as it is really read, and documents that amend it: for tests of what changes.

import { openAmendment } from '#cycle/amendments/amendment.acts.ts'
import { getAmendment } from '#cycle/amendments/amendment.reads.ts'
import type { Confirmed } from '#cycle/amendments/apply.acts.ts'
import type { Choice } from '#cycle/amendments/change.ts'
import { isClear } from '#cycle/amendments/decided.rules.ts'
import { type Diff, getDiff } from '#cycle/amendments/diff.reads.ts'
import { launchCampaign } from '#cycle/campaigns/launch.acts.ts'
import { handIn } from '#cycle/plan-review/plan.acts.ts'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { react } from '../app/reactions.ts'
import { acting } from './database.ts'
import { answerAll, type Desk } from './reviewed.ts'
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
