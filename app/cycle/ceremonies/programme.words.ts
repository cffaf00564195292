// What people read of the programme, the run-book and the run sheet.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import { appointingWords } from './appointing.words.ts'
import type { ItemRefusal, RunRefusal } from './programme.rules.ts'

export const programmeWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Chương trình',
    lead: (hour: string) => `Bắt đầu lúc ${hour}. Giờ từng việc tính theo số phút ghi ở mỗi dòng.`,
    noHour: 'Chưa xác nhận giờ bắt đầu: giờ dưới đây tính từ 07:30.',
    empty: 'Chương trình chưa có việc nào. Thêm việc đầu tiên ở dưới.',
    order: 'TT',
    time: 'Thời gian',
    item: 'Nội dung',
    owner: 'Người điều hành',
    speaker: 'Người thực hiện',
    standIn: 'Người thay',
    note: 'Ghi chú',
    minutes: 'Số phút',
    minutesHint: 'Để trống thì tính 10 phút.',
    planned: 'Theo kế hoạch',
    setTitle: 'Một việc trong chương trình',
    save: 'Lưu',
    add: 'Thêm việc',
    up: 'Lên một dòng',
    down: 'Xuống một dòng',
    drop: 'Bỏ khỏi chương trình',
    runBook: 'Sổ tay điều hành',
    runSheet: 'Điều hành trên điện thoại',
    projector: 'Màn chiếu',
    asPaper: 'Soạn thành văn bản',
    script: 'Lời dẫn, băng rôn, phông chữ',
    bookLead: `Lập từ chương trình và ${own.duty} trong kế hoạch: ai phát biểu thay mặt các ${own.unit}, ai công bố, ai chứng kiến.`,
    duties: `${own.Duty} của kế hoạch liên quan đến buổi lễ`,
    noDuties: `Kế hoạch không giao ${own.duty} nào cho riêng buổi lễ.`,
    named: 'Kế hoạch giao',
    unset: 'chưa phân công',
    sheetTitle: 'Điều hành buổi lễ',
    now: 'Đang diễn ra',
    next: 'Tiếp theo',
    notBegun: 'Chưa bắt đầu.',
    allDone: 'Đã xong tất cả các việc.',
    begin: 'Bắt đầu',
    end: 'Xong việc này',
    over: (minutes: number) => `quá ${minutes} phút`,
    late: (minutes: number) => `Cả buổi đang chậm ${minutes} phút.`,
    early: (minutes: number) => `Cả buổi đang sớm ${minutes} phút.`,
    onTime: 'Đúng giờ.',
    refreshed: 'Trang tự cập nhật mỗi 10 giây.',
    done: 'Xong',
    refused: 'Chưa lưu được',
    refusal(refusal: ItemRefusal | RunRefusal): string {
      switch (refusal.why) {
        case 'item-missing':
          return 'Hãy ghi việc cần làm.'
        case 'minutes-odd':
          return 'Số phút là số từ 1 đến 600.'
        case 'begun-already':
          return 'Việc này đã bắt đầu rồi.'
        case 'not-running':
          return 'Việc này không diễn ra lúc này.'
        default:
          return appointingWords({ language: 'vi' }).refusal(refusal)
      }
    },
  }),
  en: {
    title: 'Programme',
    lead: (hour) => `It begins at ${hour}. The times follow from the minutes of each item.`,
    noHour: 'The hour is not confirmed: the times below count from 07:30.',
    empty: 'The programme has no items. Add the first one below.',
    order: 'No.',
    time: 'Time',
    item: 'Item',
    owner: 'Conducted by',
    speaker: 'Done by',
    standIn: 'Stand-in',
    note: 'Note',
    minutes: 'Minutes',
    minutesHint: 'Left empty it counts as 10.',
    planned: 'As the plan says',
    setTitle: 'An item of the programme',
    save: 'Save',
    add: 'Add an item',
    up: 'One line up',
    down: 'One line down',
    drop: 'Take it off the programme',
    runBook: 'Run-book',
    runSheet: 'Run sheet on a phone',
    projector: 'Projector',
    asPaper: 'Write it as a document',
    script: 'Script, banners, backdrop',
    bookLead: 'Made of the programme and the duties of the plan: who speaks for all, who presents, who witnesses.',
    duties: 'Duties of the plan about the ceremony',
    noDuties: 'The plan gives nobody a duty about the ceremony itself.',
    named: 'The plan names',
    unset: 'not assigned',
    sheetTitle: 'Running the ceremony',
    now: 'Now',
    next: 'Next',
    notBegun: 'Not begun.',
    allDone: 'Everything is done.',
    begin: 'Begin',
    end: 'Finish this one',
    over: (minutes) => `${minutes} min over`,
    late: (minutes) => `The whole is ${minutes} min late.`,
    early: (minutes) => `The whole is ${minutes} min early.`,
    onTime: 'On time.',
    refreshed: 'The page renews itself every 10 seconds.',
    done: 'Done',
    refused: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'item-missing':
          return 'Say what is to be done.'
        case 'minutes-odd':
          return 'Minutes are a number from 1 to 600.'
        case 'begun-already':
          return 'This item has begun already.'
        case 'not-running':
          return 'This item does not run now.'
        default:
          return appointingWords({ language: 'en' }).refusal(refusal)
      }
    },
  },
})
