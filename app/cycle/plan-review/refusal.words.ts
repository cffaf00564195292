// Why an answer was not taken.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AddRefusal, DeadlineRefusal, LeaveRefusal, SplitRefusal } from './finding.rules.ts'
import { findingWords } from './finding.words.ts'
import type { FieldError, FieldName } from './finding-fields.ts'

export type ReviewRefusal = SplitRefusal | AddRefusal | DeadlineRefusal | LeaveRefusal

export const refusalWords = inOwnWords({
  vi: (own: Terms) => ({
    problem: 'Chưa lưu được',
    refusal: (refusal: ReviewRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.office} Đảng ủy được trả lời.`
        case 'amendment':
          return 'Kế hoạch sửa đổi chỉ để đọc.'
        case 'plan-settled':
          if (refusal.status === 'amending')
            return `Văn bản đã áp dụng để sửa đổi ${own.campaign}, không sửa ở đây nữa.`
          return refusal.status === 'launched' ? 'Kế hoạch đã phát động, không sửa ở đây nữa.' : 'Kế hoạch này đã bỏ.'
        case 'stale': {
          const { answers, value } = findingWords({ language: 'vi' })
          const { theirs, by } = refusal
          return `${by ?? 'Người khác'} vừa trả lời chỗ này: ${answers[theirs.answer].toLowerCase()}, “${value(theirs)}”. Điều đồng chí nhập chưa lưu; hãy xem lại rồi lưu lần nữa.`
        }
        case 'parent-missing':
          return 'Hãy chọn thuộc về đâu.'
        case 'outside-the-text':
          return 'Chỗ này không có trong văn bản.'
        case 'not-a-task':
          return `Chỉ ${own.duty} mới làm được việc này.`
        case 'one-piece':
          return `Cần ít nhất hai dòng, mỗi dòng một ${own.duty}.`
        case 'nothing-ticked':
          return `Chưa đánh dấu ${own.duty} nào.`
      }
    },
    fieldError: (error: FieldError['error']): string => {
      switch (error) {
        case 'missing':
          return 'Chưa nhập.'
        case 'no-day':
          return 'Chưa đúng ngày. Ví dụ: 05/8/2026, 8/2026, quý III/2026 hoặc 2026.'
        case 'no-number':
          return 'Chưa đúng số. Ví dụ: 12 hoặc 4,5.'
        case 'no-choice':
          return 'Hãy chọn một mục trong danh sách.'
      }
    },
    dayHint: 'Ngày, tháng, quý hoặc năm: 05/8/2026, 8/2026, quý III/2026.',
    linesHint: 'Mỗi mục một dòng.',
    none: 'không',
    fields: {
      ...{
        text: 'Nội dung',
        authority: 'Thay mặt',
        acting: 'Ký thay',
        title: 'Chức vụ',
        name: 'Tên',
        type: 'Loại văn bản',
      },
      ...{ number: 'Số, ký hiệu', date: 'Ngày', issuer: 'Cơ quan ban hành', from: 'Từ', to: 'Đến', aim: 'Trọng tâm' },
      ...{
        on: 'Ngày',
        kind: 'Loại',
        when: 'Thời gian',
        reportBy: `${own.Deadline} báo cáo`,
        comparator: 'So sánh',
        value: 'Giá trị',
      },
      ...{
        upTo: 'Đến mức',
        unit: 'Đơn vị tính',
        by: 'Đến khi nào',
        ordinal: 'Số mục',
        launchedBy: 'Cơ quan phát động',
      },
      ...{
        tentative: 'Dự kiến, chưa chốt',
        place: 'Địa điểm',
        joinedWith: 'Tổ chức cùng',
        item: 'Nội dung',
        who: 'Ai',
      },
      ...{ track: 'Hướng khen thưởng', lead: 'Cơ quan tham mưu', basis: 'Theo quy định', deadlines: own.Deadline },
      ...{
        deadlineWords: `${own.Deadline} theo lời văn`,
        every: 'Định kỳ',
        with: 'Phối hợp với',
        purpose: 'Để làm gì',
      },
      archive: 'Bản lưu',
    } satisfies Record<FieldName, string>,
  }),
  en: {
    problem: 'Not saved',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office of the Party committee may answer.'
        case 'amendment':
          return 'An amendment can only be read.'
        case 'plan-settled':
          if (refusal.status === 'amending')
            return 'The document has amended a campaign; it is not changed here any more.'
          return refusal.status === 'launched'
            ? 'The plan was launched; it is not changed here any more.'
            : 'This plan was dropped.'
        case 'stale': {
          const { answers, value } = findingWords({ language: 'en' })
          const { theirs, by } = refusal
          return `${by ?? 'Somebody else'} has just answered this: ${answers[theirs.answer].toLowerCase()}, “${value(theirs)}”. What you entered is not saved; look again and save once more.`
        }
        case 'parent-missing':
          return 'Choose where it belongs.'
        case 'outside-the-text':
          return 'This place is not in the text.'
        case 'not-a-task':
          return 'This can only be done with a task.'
        case 'one-piece':
          return 'At least two lines are needed, one for each task.'
        case 'nothing-ticked':
          return 'No task is ticked.'
      }
    },
    fieldError: (error) => {
      switch (error) {
        case 'missing':
          return 'This is empty.'
        case 'no-day':
          return 'This is no day. For example: 05/8/2026, 8/2026, Q3/2026 or 2026.'
        case 'no-number':
          return 'This is no number. For example: 12 or 4,5.'
        case 'no-choice':
          return 'Choose one from the list.'
      }
    },
    dayHint: 'Day, month, quarter or year: 05/8/2026, 8/2026, Q3/2026.',
    linesHint: 'One a line.',
    none: 'none',
    fields: {
      ...{
        text: 'Text',
        authority: 'On behalf of',
        acting: 'Acting for',
        title: 'Title',
        name: 'Name',
        type: 'Kind of document',
      },
      ...{ number: 'Number', date: 'Date', issuer: 'Issuer', from: 'From', to: 'To', aim: 'Aim' },
      ...{ on: 'Day', kind: 'Kind', when: 'When', reportBy: 'Report by', comparator: 'Comparison', value: 'Value' },
      ...{ upTo: 'Up to', unit: 'Unit of measure', by: 'By when', ordinal: 'Number', launchedBy: 'Launched by' },
      ...{ tentative: 'Tentative', place: 'Place', joinedWith: 'Held together with', item: 'Item', who: 'Who' },
      ...{ track: 'Track', lead: 'Led by', basis: 'Based on', deadlines: 'Deadlines' },
      ...{ deadlineWords: 'Deadline in words', every: 'Recurring', with: 'Together with', purpose: 'Purpose' },
      archive: 'File copy',
    },
  },
})
