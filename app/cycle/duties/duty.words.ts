// Refusals of what people do with a duty.

import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { fileWords } from '#foundation/files/file.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { DutyRefusal, HandInRefusal, JudgeRefusal } from './duty.rules.ts'
import type { DutyStatus } from './duty.ts'

const ended = inOwnWords<Record<CampaignStatus, string>>({
  vi: (own: Terms) => ({
    trial: 'Kế hoạch đang chạy thử.',
    running: 'Kế hoạch đang chạy.',
    ended: `${own.Campaign} đã kết thúc nên không nhận thêm.`,
    cancelled: `${own.Campaign} đã bị hủy.`,
    taken_back: 'Lệnh phát động đã được thu hồi.',
  }),
  en: {
    trial: 'The campaign is a trial.',
    running: 'The campaign is running.',
    ended: 'The campaign has ended, so nothing more is taken in.',
    cancelled: 'The campaign was cancelled.',
    taken_back: 'The launch was taken back.',
  },
})

const now = inOwnWords<Record<DutyStatus, string>>({
  vi: (own: Terms) => ({
    unopened: `Chưa mở ${own.duty}.`,
    opened: `${own.Duty} mới mở, chưa nộp gì.`,
    under_way: `${own.Duty} đang làm.`,
    handed_in: 'Đã nộp, đang chờ duyệt.',
    accepted: `${own.Duty} đã được duyệt.`,
    returned: `${own.Duty} đã được trả lại.`,
    withdrawn: `${own.Duty} không còn giao cho ${own.unit} này.`,
  }),
  en: {
    unopened: 'The duty has not been opened.',
    opened: 'The duty was only opened; nothing was handed in.',
    under_way: 'The duty is under way.',
    handed_in: 'It was handed in and waits for judgement.',
    accepted: 'The duty was accepted.',
    returned: 'The duty was returned.',
    withdrawn: 'The duty is no longer given to this unit.',
  },
})

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

export const dutyWords = inOwnWords({
  vi: (own: Terms) => ({
    refusal: (refusal: DutyRefusal | HandInRefusal): string => {
      switch (refusal.why) {
        case 'not-of-the-unit':
          return `Chỉ người giữ chức vụ trong ${own.unit} được giao mới làm được việc này.`
        case 'not-live':
          return ended({ language: 'vi' })[refusal.status]
        case 'not-now':
          return now({ language: 'vi' })[refusal.status]
        case 'empty':
          return 'Chưa ghi kết quả và chưa chọn tệp nào. Ghi một câu, hoặc chọn tệp.'
        case 'file-too-large':
          return `Tệp ${refusal.name} nặng ${megabytes(refusal.size)}, nhiều hơn 20 MB. Chụp lại từng trang, hoặc chia làm hai tệp.`
        case 'too-much':
          return `Các tệp nặng tất cả ${megabytes(refusal.size)}, nhiều hơn 25 MB một lần nộp. Bớt tệp, hoặc giảm cỡ ảnh.`
        case 'file-not-taken':
          return `${refusal.name}: ${fileWords({ language: 'vi' }).refusal(refusal.refusal)}`
      }
    },
    judging: (refusal: JudgeRefusal): string => {
      switch (refusal.why) {
        case 'not-a-judge':
          return `${own.office} Đảng ủy và Thường trực Đảng ủy duyệt việc này.`
        case 'own-unit':
          return `Không ai duyệt việc của chính ${own.unit} mình.`
        case 'not-live':
          return ended({ language: 'vi' })[refusal.status]
        case 'not-waiting':
          return now({ language: 'vi' })[refusal.status]
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
          return ended({ language: 'en' })[refusal.status]
        case 'not-now':
          return now({ language: 'en' })[refusal.status]
        case 'empty':
          return 'Nothing was written and no file was chosen. Write a sentence, or choose a file.'
        case 'file-too-large':
          return `The file ${refusal.name} has ${megabytes(refusal.size)}, more than 20 MB. Take the pages one by one, or make two files.`
        case 'too-much':
          return `The files have ${megabytes(refusal.size)} together, more than 25 MB at once. Send fewer, or smaller pictures.`
        case 'file-not-taken':
          return `${refusal.name}: ${fileWords({ language: 'en' }).refusal(refusal.refusal)}`
      }
    },
    judging: (refusal) => {
      switch (refusal.why) {
        case 'not-a-judge':
          return 'The office and the leaders of the committee judge this.'
        case 'own-unit':
          return 'Nobody judges the work of their own unit.'
        case 'not-live':
          return ended({ language: 'en' })[refusal.status]
        case 'not-waiting':
          return now({ language: 'en' })[refusal.status]
        case 'reason-missing':
          return 'The reason is missing. The unit will read it to know what to mend.'
      }
    },
  },
})
