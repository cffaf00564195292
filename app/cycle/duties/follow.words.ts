// What people read where duties pass from one unit to another.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { GiveOverRefusal } from './give-over.rules.ts'
import type { Unsettled } from './holding.ts'

export const followWords = inOwnWords({
  vi: (own: Terms) => ({
    preview: own.Duty,
    previewNone: `Không ${own.duty} nào chuyển theo.`,
    previewHint: (passing: number, done: number, unsettled: number) =>
      [
        `${passing} ${own.duty} đang mở chuyển đi; ${done} ${own.duty} đã duyệt ở lại ${own.unit} cũ.`,
        ...(unsettled > 0 ? [`${unsettled} việc cần ${own.office} xem lại ở trang Cần giao lại.`] : []),
      ].join(' '),
    backHint: (passing: number, kept: number) =>
      `${passing} ${own.duty} trở về như khi chưa có việc này; ${kept} ${own.duty} đã nộp trong thời gian ấy ở lại nơi đã nộp.`,
    passing: (count: number) => `${count} ${own.duty} chuyển`,
    staying: (count: number) => `${count} ${own.duty} ở lại`,
    passes: (from: string, to: string) => `${from} → ${to}`,
    stays: (unit: string) => `ở lại ${unit}`,
    receivedFrom: (unit: string) => `nhận từ ${unit}`,
    title: 'Cần giao lại',
    lead: `${own.Duty} mà ${own.unit} kế thừa chưa chắc chắn. Để ${own.unit} đang giữ làm tiếp thì bấm Giao, hoặc chọn ${own.unit} khác rồi bấm Giao.`,
    none: `Không ${own.duty} nào cần giao lại.`,
    toReorganisations: 'Các việc sắp xếp đã ghi',
    waiting: (count: number) => `Cần giao lại: ${count} việc`,
    now: 'Đang giữ',
    why: {
      one_of_several: `Có nhiều ${own.unit} kế thừa; tạm giao cho nơi ghi đầu tiên.`,
      superior: `Không có ${own.unit} kế thừa; tạm giao cho cấp trên trực tiếp.`,
      stayed: `Một phần của ${own.unit} đã tách ra; việc vẫn ở ${own.unit} cũ.`,
      nobody: `${own.Unit} đã kết thúc, chưa ai nhận.`,
      gone: `${own.Unit} đang giữ không còn hoạt động.`,
    } satisfies Record<Unsettled, string>,
    to: `${own.Unit} nhận`,
    give: 'Giao',
    refused: 'Chưa giao được',
    asOf: 'Ai giữ việc vào ngày',
    asOfNow: 'Như hiện nay',
    see: 'Xem',
    held: (unit: string, count: number) => `${unit}: ${count} ${own.duty}`,
    onDay: (day: string) =>
      `Đang xem như ngày ${day}: ${own.unit} nào giữ việc lúc đó. Trạng thái là trạng thái hiện nay.`,
    asOfLast: (day: string) => `Việc còn giữ lúc ${own.unit} kết thúc (ngày ${day})`,
    refusal(refusal: GiveOverRefusal): string {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.office} giao lại được.`
        case 'not-live':
          return `${own.Campaign} đã dừng: không giao lại nữa.`
        case 'not-open':
          return `${own.Duty} này đã duyệt hoặc không còn giao.`
        case 'handed-in':
          return 'Kết quả đang chờ duyệt: duyệt hoặc trả lại trước.'
        case 'settled':
          return 'Việc này đã có người nhận rõ ràng. Muốn đổi thì điều chỉnh dòng giao việc.'
        case 'no-unit':
          return `Chọn một ${own.unit} đang hoạt động.`
      }
    },
  }),
  en: {
    preview: 'Duties',
    previewNone: 'No duty passes on.',
    previewHint: (passing, done, unsettled) =>
      [
        `${passing} open duties pass on; ${done} accepted ones stay with the old unit.`,
        ...(unsettled > 0 ? [`${unsettled} are for the office to look at on the page To give over.`] : []),
      ].join(' '),
    backHint: (passing, kept) =>
      `${passing} duties go back; ${kept} that were handed in meanwhile stay where they were handed in.`,
    passing: (count) => `${count} duties pass on`,
    staying: (count) => `${count} duties stay`,
    passes: (from, to) => `${from} → ${to}`,
    stays: (unit) => `stays with ${unit}`,
    receivedFrom: (unit) => `from ${unit}`,
    title: 'To give over',
    lead: 'Duties whose successor is not certain. Press Give to leave one where it is, or choose another unit first.',
    none: 'No duty is to be given over.',
    toReorganisations: 'Reorganisations',
    waiting: (count) => `To give over: ${count}`,
    now: 'Held by',
    why: {
      one_of_several: 'There are several successors; the first has it for now.',
      superior: 'Nobody took over; the unit above has it for now.',
      stayed: 'A part of the unit was split off; the duty is still with the unit.',
      nobody: 'The unit has ended and nobody has it.',
      gone: 'The unit that has it is no more.',
    },
    to: 'Given to',
    give: 'Give',
    refused: 'Not given over',
    asOf: 'Who has it on',
    asOfNow: 'As of today',
    see: 'Show',
    held: (unit, count) => `${unit}: ${count} duties`,
    onDay: (day) => `As of ${day}: who had it then. The states are those of today.`,
    asOfLast: (day) => `What it had when it ended (${day})`,
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office gives duties over.'
        case 'not-live':
          return 'The campaign is over: nothing is given over.'
        case 'not-open':
          return 'This duty is accepted or withdrawn.'
        case 'handed-in':
          return 'What was handed in waits: judge it first.'
        case 'settled':
          return 'It is clear who has this duty. To change that, correct the line.'
        case 'no-unit':
          return 'Choose a unit that stands today.'
      }
    },
  },
})
