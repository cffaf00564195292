// Labels of campaigns, and why ending one is refused.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { EndRefusal } from './campaign.rules.ts'
import type { CampaignStatus } from './campaign.ts'

export const campaignListWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Kế hoạch thi đua',
    none: 'Chưa có kế hoạch nào được phát động.',
    noneOffice: 'Chưa có kế hoạch nào được phát động. Đưa bản kế hoạch đã ký vào để bắt đầu.',
    newPlan: 'Đưa kế hoạch vào',
    plans: 'Kế hoạch đang soát và đã đưa vào',
    status: {
      trial: 'Chạy thử',
      running: 'Đang chạy',
      ended: 'Đã kết thúc',
      cancelled: 'Đã hủy',
      taken_back: 'Đã thu hồi',
    } as Record<CampaignStatus, string>,
    period: (from: string, to: string) => `${from} – ${to}`,
    number: (number: string) => `số ${number}`,
    endTitle: `Kết thúc hoặc hủy ${own.campaign}`,
    endLead: 'Sau đó mọi người vẫn đọc, tìm và tải về được; không nộp, không giao thêm được nữa.',
    afterEnd: 'Kết thúc: kết quả đã nộp vẫn được duyệt nốt.',
    afterCancel: `Hủy: dừng ngay, kết quả đang chờ không được duyệt nữa, bản nháp ${own.ceremony} bị hủy.`,
    reason: 'Lý do',
    reasonHint: `Các ${own.unit} sẽ đọc. Ví dụ: đã tổng kết ngày 28/8/2027.`,
    end: `Kết thúc ${own.campaign}`,
    cancel: `Hủy ${own.campaign}`,
    refused: 'Chưa làm được',
    refusal: (refusal: EndRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `${own.office} Đảng ủy làm việc này.`
        case 'not-live':
          return `${own.Campaign} đã dừng từ trước.`
        case 'reason-missing':
          return 'Chưa ghi lý do.'
      }
    },
  }),
  en: {
    title: 'Campaigns',
    none: 'No plan has been launched yet.',
    noneOffice: 'No plan has been launched yet. Bring in the signed plan to begin.',
    newPlan: 'Bring in a plan',
    plans: 'Plans under review and brought in',
    status: { trial: 'Trial', running: 'Running', ended: 'Ended', cancelled: 'Cancelled', taken_back: 'Taken back' },
    period: (from, to) => `${from} – ${to}`,
    number: (number) => `no. ${number}`,
    endTitle: 'End or cancel the campaign',
    endLead: 'Afterwards everybody can still read, search and export; nothing more is handed in or given out.',
    afterEnd: 'End: what was handed in is still judged.',
    afterCancel: 'Cancel: everything stops at once, what waits is no longer judged, the draft ceremony is cancelled.',
    reason: 'Reason',
    reasonHint: 'The units will read it. Example: final review held on 28/8/2027.',
    end: 'End the campaign',
    cancel: 'Cancel the campaign',
    refused: 'That did not work yet',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'The office does this.'
        case 'not-live':
          return 'The campaign is over already.'
        case 'reason-missing':
          return 'The reason is missing.'
      }
    },
  },
})
