// What people read where the last columns of the register are filled in.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { HandingRefusal } from './handing.rules.ts'

export const handingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Ghi ngày chuyển, ký nhận',
    lead: 'Điền ba cột cuối của dòng này trong sổ văn bản đi.',
    refused: 'Chưa ghi được',
    sentOn: 'Ngày chuyển',
    receivedBy: 'Ai ký nhận',
    note: 'Ghi chú',
    save: 'Ghi vào sổ',
    refusal(refusal: HandingRefusal): string {
      switch (refusal.why) {
        case 'not-the-clerk':
          return `Việc này do ${own.office} Đảng ủy hoặc người đứng đầu nơi ban hành làm.`
        case 'not-issued':
          return 'Văn bản chưa phát hành nên chưa chuyển đi được.'
        case 'sent-later':
          return `Ngày ${written(refusal.on)} chưa tới.`
      }
    },
  }),
  en: {
    title: 'Note when it left and who took it',
    lead: 'Fill in the last three columns of its line in the register.',
    refused: 'Not noted yet',
    sentOn: 'Sent on',
    receivedBy: 'Received by',
    note: 'Notes',
    save: 'Write into the register',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-clerk':
          return 'This is for the office of the committee, or for the head of the unit that issues.'
        case 'not-issued':
          return 'The document has not been issued, so it has not left yet.'
        case 'sent-later':
          return `${written(refusal.on)} is still to come.`
      }
    },
  },
})
