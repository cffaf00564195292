// The board of response plans, and its deadlines.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { DeadlineRefusal } from './deadline.rules.ts'

export const responseBoardWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Kế hoạch hưởng ứng',
    lead: (all: number, inHand: number, approved: number, late: number) =>
      `${all} ${own.unit}: ${inHand} đã nộp, trong đó ${approved} đã duyệt. ${late} quá ngày nộp.`,
    caption: `Kế hoạch hưởng ứng của các ${own.unit}`,
    unit: own.Unit,
    state: 'Trạng thái',
    due: 'Ngày nộp',
    since: 'Từ lúc',
    late: 'Quá ngày nộp',
    empty: `Chưa ${own.unit} nào được giao việc trong ${own.campaign} này.`,
    none: `Không có ${own.unit} nào khớp.`,
    search: `Tìm ${own.unit}`,
    filter: 'Lọc',
    all: 'Tất cả',
    excel: 'Tải Excel',
    begin: (unit: string) => `Soạn kế hoạch hưởng ứng cho ${unit}`,
    toDeadlines: 'Đặt ngày nộp',
    toBoard: 'Về bảng kế hoạch hưởng ứng',
    deadlines: 'Ngày nộp kế hoạch hưởng ứng',
    deadlinesLead: `Không đặt gì thì theo kế hoạch: ngày ghi ở việc giao xây dựng kế hoạch hưởng ứng. Đặt cho một ${own.unit} là ngoại lệ của ${own.unit} ấy.`,
    forWhom: `Cho ${own.unit} nào`,
    forAll: `Mọi ${own.unit}`,
    day: 'Ngày nộp',
    set: 'Đặt ngày',
    setBy: (who: string) => `${who} đặt`,
    noneSet: 'Chưa đặt ngày nào.',
    refused: 'Chưa đặt được',
    refusal: (refusal: DeadlineRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `${own.office} Đảng ủy đặt ngày nộp.`
        case 'not-live':
          return `${own.Campaign} không còn chạy.`
        case 'no-day':
          return 'Không đọc được ngày. Ví dụ: 31/12/2026.'
        case 'day-over':
          return 'Ngày này đã qua.'
      }
    },
    paperHead: { office: own.OFFICE, party: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
    paper: { title: 'BẢNG THEO DÕI KẾ HOẠCH HƯỞNG ỨNG', number: 'TT', file: 'ke-hoach-huong-ung' },
  }),
  en: {
    title: 'Response plans',
    lead: (all, inHand, approved, late) =>
      `${all} units: ${inHand} handed in, ${approved} of them approved. ${late} are past the day.`,
    caption: 'Response plans of the units',
    unit: 'Unit',
    state: 'State',
    due: 'To be handed in by',
    since: 'Since',
    late: 'Past the day',
    empty: 'No unit has been given anything in this campaign yet.',
    none: 'No unit matches.',
    search: 'Find a unit',
    filter: 'Filter',
    all: 'All',
    excel: 'Excel',
    begin: (unit) => `Write the response plan of ${unit}`,
    toDeadlines: 'Set the day',
    toBoard: 'Back to the board of response plans',
    deadlines: 'When response plans are handed in',
    deadlinesLead:
      'Where nothing is set, the plan itself says it: the deadline of the line that asks for a response plan. A day for one unit is its exception.',
    forWhom: 'For which unit',
    forAll: 'Every unit',
    day: 'Day',
    set: 'Set the day',
    setBy: (who) => `set by ${who}`,
    noneSet: 'No day was set.',
    refused: 'Not set yet',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'The office sets the day.'
        case 'not-live':
          return 'The campaign runs no more.'
        case 'no-day':
          return 'No day can be read. For example: 31/12/2026.'
        case 'day-over':
          return 'This day is over.'
      }
    },
    paperHead: { office: 'OFFICE', party: 'COMMUNIST PARTY OF VIETNAM' },
    paper: { title: 'RESPONSE PLANS', number: 'No.', file: 'response-plans' },
  },
})
