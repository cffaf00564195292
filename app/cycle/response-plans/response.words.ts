// What the parts and states of a response plan are called.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ResponseStatus } from './response-plan.ts'

export const responseWords = inOwnWords({
  vi: (own: Terms) => ({
    title: (unit: string) => `Kế hoạch hưởng ứng: ${unit}`,
    status: {
      none: 'Chưa soạn',
      draft: 'Đang soạn',
      handed_in: 'Chờ duyệt',
      returned: 'Trả lại',
      approved: 'Đã duyệt',
    } satisfies Record<ResponseStatus | 'none', string>,
    contents: `${own.Content} đã chọn`,
    duties: `${own.Duty} đã chọn`,
    topics: `Chuyên đề của ${own.unit}`,
    measures: 'Giải pháp',
    targets: `${own.Target}`,
    works: 'Công trình, phần việc chào mừng',
    target: own.Target,
    value: 'Mức',
    direction: { at_least: 'ít nhất', at_most: 'không quá' },
    by: own.Deadline,
    who: 'Ai phụ trách',
    last: 'Năm trước',
    cost: 'Kinh phí (đồng)',
    days: 'Ngày công',
    nothing: 'Chưa ghi gì.',
    edition: (number: number) => (number === 1 ? 'Bản đầu' : `Bản sửa đổi lần ${number - 1}`),
  }),
  en: {
    title: (unit) => `Response plan: ${unit}`,
    status: {
      none: 'Not begun',
      draft: 'Draft',
      handed_in: 'Waits for approval',
      returned: 'Returned',
      approved: 'Approved',
    },
    contents: 'Contents chosen',
    duties: 'Duties chosen',
    topics: 'Topics of the unit',
    measures: 'Measures',
    targets: 'Targets',
    works: 'Works in honour of the event',
    target: 'Target',
    value: 'Value',
    direction: { at_least: 'at least', at_most: 'at most' },
    by: 'By when',
    who: 'Who answers for it',
    last: 'Last year',
    cost: 'Cost (đồng)',
    days: 'Days of work',
    nothing: 'Nothing was written.',
    edition: (number) => (number === 1 ? 'First edition' : `Amended edition ${number - 1}`),
  },
})
