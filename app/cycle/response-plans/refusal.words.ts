// Why something is not done with a response plan.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { writtenMoment } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { JudgeRefusal } from './judgement.rules.ts'
import type { HandInRefusal, SaveRefusal } from './response-plan.rules.ts'
import type { ResponseStatus } from './response-plan.ts'

const now = {
  vi: {
    draft: 'Kế hoạch hưởng ứng đang soạn.',
    handed_in: 'Đã nộp, đang chờ duyệt. Rút lại nếu cần sửa.',
    returned: 'Kế hoạch hưởng ứng đã được trả lại.',
    approved: 'Đã được duyệt. Muốn đổi thì lập bản sửa đổi rồi nộp lại.',
  },
  en: {
    draft: 'The response plan is a draft.',
    handed_in: 'It was handed in and waits. Take it back to change it.',
    returned: 'The response plan was returned.',
    approved: 'It was approved. To change it, begin an amended edition and hand that in.',
  },
} satisfies Record<string, Record<ResponseStatus, string>>

const ended = inOwnWords<(status: CampaignStatus) => string>({
  vi: (own: Terms) => (status) =>
    status === 'ended' ? `${own.Campaign} đã kết thúc nên không nhận thêm.` : `${own.Campaign} không còn chạy.`,
  en: (status) =>
    status === 'ended' ? 'The campaign has ended; nothing more is taken.' : 'The campaign runs no more.',
})

export const responseRefusalWords = inOwnWords({
  vi: (own: Terms) => ({
    refusal: (refusal: SaveRefusal | HandInRefusal): string => {
      switch (refusal.why) {
        case 'not-of-the-unit':
          return `Chỉ người giữ chức vụ trong ${own.unit} mới làm được việc này.`
        case 'not-live':
          return ended({ language: 'vi' })(refusal.status)
        case 'not-now':
          return now.vi[refusal.status]
        case 'saved-meanwhile':
          return `${refusal.byName} vừa lưu một bản khác lúc ${writtenMoment(refusal.at)}. Xem bản đó ở dưới, rồi lưu lại nếu bản của đồng chí mới đúng.`
        case 'no-target':
          return `Chưa có ${own.target} nào. Ghi ít nhất một việc đo được.`
        case 'target-without-value':
          return `Chưa ghi con số cho: ${refusal.text}`
      }
    },
    judging: (refusal: JudgeRefusal): string => {
      switch (refusal.why) {
        case 'not-a-judge':
          return `${own.office} Đảng ủy và Thường trực Đảng ủy duyệt kế hoạch hưởng ứng.`
        case 'own-unit':
          return `Không ai duyệt kế hoạch của chính ${own.unit} mình.`
        case 'not-live':
          return ended({ language: 'vi' })(refusal.status)
        case 'not-waiting':
          return now.vi[refusal.status]
        case 'reason-missing':
          return `Chưa ghi vì sao trả lại. ${own.Unit} sẽ đọc câu này để biết cần sửa gì.`
      }
    },
  }),
  en: {
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-of-the-unit':
          return 'Only people who hold a post in the unit can do this.'
        case 'not-live':
          return ended({ language: 'en' })(refusal.status)
        case 'not-now':
          return now.en[refusal.status]
        case 'saved-meanwhile':
          return `${refusal.byName} saved another version at ${writtenMoment(refusal.at)}. Read it below, then save again if yours is right.`
        case 'no-target':
          return 'There is no target. Write at least one thing that can be measured.'
        case 'target-without-value':
          return `The number is missing for: ${refusal.text}`
      }
    },
    judging: (refusal) => {
      switch (refusal.why) {
        case 'not-a-judge':
          return 'The office and the leaders of the committee approve response plans.'
        case 'own-unit':
          return 'Nobody approves the plan of their own unit.'
        case 'not-live':
          return ended({ language: 'en' })(refusal.status)
        case 'not-waiting':
          return now.en[refusal.status]
        case 'reason-missing':
          return 'The reason is missing. The unit will read it to know what to mend.'
      }
    },
  },
})
