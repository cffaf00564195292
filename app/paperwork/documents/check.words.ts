// What the checks say.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { Check } from './check.rules.ts'
import { documentWords } from './document.words.ts'

export const checkWords = inOwnWords<{ tell: (check: Check) => string }>({
  vi: (own: Terms) => ({
    tell(check) {
      switch (check.check) {
        case 'gap-left':
          return `Còn ${check.count} chỗ trống (……) chưa điền.`
        case 'no-signer':
          return 'Chưa chọn người ký.'
        case 'no-recipients':
          return `Chưa ghi ${own.recipient}.`
        case 'no-addressee':
          return 'Loại văn bản này có dòng Kính gửi, nhưng chưa ghi gửi ai.'
        case 'recipient-unknown':
          return `“${check.name}” không khớp ${own.unit} nào và không có địa chỉ: phần mềm không tự gửi được.`
        case 'sign-by-usage':
          return `Ký hiệu “${check.sign}” theo quy tắc hoặc theo lệ, văn bản hướng dẫn không nêu tên: cần xác nhận.`
        case 'subject-ends-with-stop':
          return 'Trích yếu không kết thúc bằng dấu câu.'
        case 'authority-unsure':
          return `Nơi này ban hành “${documentWords({ language: 'vi' }).types[check.type]}” là trái lệ; thẩm quyền theo Quy định 399-QĐ/TW: cần xác nhận.`
        case 'long-subject':
          return `Trích yếu dài ${check.letters} chữ; nên viết ngắn lại.`
      }
    },
  }),
  en: {
    tell(check) {
      switch (check.check) {
        case 'gap-left':
          return `${check.count} gaps (……) are not filled in yet.`
        case 'no-signer':
          return 'Nobody was chosen to sign.'
        case 'no-recipients':
          return 'There are no recipients yet.'
        case 'no-addressee':
          return 'This type is addressed to somebody, and nobody was written in.'
        case 'recipient-unknown':
          return `“${check.name}” is no unit of the committee and has no address: the product cannot deliver it.`
        case 'sign-by-usage':
          return `The sign “${check.sign}” follows a rule or usage; no guidance names it: to be confirmed.`
        case 'subject-ends-with-stop':
          return 'A subject ends without a stop.'
        case 'authority-unsure':
          return `It is unusual that this unit issues a ${documentWords({ language: 'en' }).types[check.type].toLowerCase()}; Regulation 399-QĐ/TW says who may: to be confirmed.`
        case 'long-subject':
          return `The subject has ${check.letters} letters; a shorter one reads better.`
      }
    },
  },
})
