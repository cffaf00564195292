// Why something cannot be done with what came in.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ArrivalField, ArrivalRefusal } from './arrival.rules.ts'
import type { AnswerRefusal, EndRefusal, GiveRefusal } from './incoming.rules.ts'
import { incomingWords } from './incoming.words.ts'

export type IncomingRefusal = ArrivalRefusal | GiveRefusal | AnswerRefusal | EndRefusal

const fields = {
  vi: { organName: 'tác giả', symbol: 'số, ký hiệu', on: 'ngày của văn bản', subject: 'trích yếu', files: 'tệp' },
  en: {
    organName: 'the sender',
    symbol: 'the number',
    on: 'the day of the document',
    subject: 'the subject',
    files: 'a file',
  },
} satisfies Record<'vi' | 'en', Record<ArrivalField, string>>

export const incomingRefusalWords = inOwnWords({
  vi:
    (own: Terms) =>
    (refusal: IncomingRefusal): string => {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'missing':
          return `Thiếu ${fields.vi[refusal.field]}.`
        case 'not-yet-arrived':
          return 'Ngày đến chưa tới. Ghi từ hôm nay trở về trước.'
        case 'not-yet-written':
          return 'Ngày của văn bản sau ngày đến. Xem lại hai ngày.'
        case 'too-long':
          return `Ghi ${fields.vi[refusal.field]} trong ${refusal.most} chữ cái trở lại.`
        case 'known-already':
          return `Văn bản này đã vào sổ: số đến ${refusal.known.ordinal}/${refusal.known.year}.`
        case 'not-giving':
          return `Chỉ ${own.Office} và lãnh đạo cấp ủy được chuyển văn bản.`
        case 'not-now':
          return `Văn bản ${incomingWords({ language: 'vi' }).states[refusal.status]}, không làm việc này được nữa.`
        case 'deadline-past':
          return `${own.Deadline} đã qua. Chọn ngày từ hôm nay.`
        case 'not-of-that-unit':
          return `Người này không giữ chức vụ nào ở ${own.unit} đã chọn.`
        case 'not-given-to-you':
          return `Văn bản không được chuyển cho ${own.unit} của đồng chí.`
        case 'text-missing':
          return 'Ghi đôi lời về tiến độ.'
        case 'reason-missing':
          return 'Ghi lý do.'
        case 'no-recall':
          return 'Nơi gửi không yêu cầu lấy lại văn bản này.'
        case 'not-issued':
          return 'Văn bản trả lời chưa ban hành.'
      }
    },
  en: (refusal) => {
    switch (refusal.why) {
      case 'not-office':
        return 'Only the office of the Party committee may do this.'
      case 'missing':
        return `Say ${fields.en[refusal.field]}.`
      case 'not-yet-arrived':
        return 'The day of arrival has not come. Say today or before.'
      case 'not-yet-written':
        return 'The document is dated after it arrived. Look at both days.'
      case 'too-long':
        return `Say ${fields.en[refusal.field]} in at most ${refusal.most} letters.`
      case 'known-already':
        return `This document is registered already: arrival ${refusal.known.ordinal}/${refusal.known.year}.`
      case 'not-giving':
        return 'Only the office and the leaders give documents.'
      case 'not-now':
        return `This document is ${incomingWords({ language: 'en' }).states[refusal.status]}; it cannot be done now.`
      case 'deadline-past':
        return 'The deadline has passed. Choose a day from today on.'
      case 'not-of-that-unit':
        return 'This person holds no post in the unit chosen.'
      case 'not-given-to-you':
        return 'This document was not given to your unit.'
      case 'text-missing':
        return 'Say something about the progress.'
      case 'reason-missing':
        return 'Say the reason.'
      case 'no-recall':
        return 'The sender has not asked to have it back.'
      case 'not-issued':
        return 'The answering document has not been issued.'
    }
  },
})
