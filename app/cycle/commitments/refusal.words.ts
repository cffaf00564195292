// Why something is not done with a commitment.
import { fileWords } from '#foundation/files/file.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { LedgerRefusal, TakeoverRefusal } from './ledger.rules.ts'
import type { SheetRefusal } from './sheet.rules.ts'

export type AnyRefusal = SheetRefusal | LedgerRefusal | TakeoverRefusal

export const commitmentRefusalWords = inOwnWords<(refusal: AnyRefusal) => string>({
  vi: (own: Terms) => (refusal) => {
    switch (refusal.why) {
      case 'not-of-the-unit':
        return `Chỉ người của ${own.unit} cam kết và ${own.office} Đảng ủy mới làm được việc này.`
      case 'not-the-office':
        return `Bản ký chung do ${own.office} Đảng ủy lập.`
      case 'not-live':
        return `${own.Campaign} không còn chạy.`
      case 'not-now':
        return 'Bản cam kết không còn ở bước này.'
      case 'nothing-approved':
        return `Chưa có kế hoạch hưởng ứng nào được duyệt để lấy ${own.target}.`
      case 'made-already':
        return 'Bản cam kết này đã lập rồi.'
      case 'no-day':
        return 'Không đọc được ngày ký.'
      case 'day-to-come':
        return 'Ngày ký chưa tới.'
      case 'no-sheet':
        return 'Chưa chọn ảnh tờ đã ký.'
      case 'file-not-taken':
        return `${refusal.name}: ${fileWords({ language: 'vi' }).refusal(refusal.refusal)}`
      case 'not-a-checker':
        return `${own.office} Đảng ủy hoặc Thường trực Đảng ủy đối chiếu tờ đã ký.`
      case 'brought-it':
        return 'Người gửi ảnh không tự đối chiếu; cần người thứ hai.'
      case 'remark-missing':
        return 'Ghi rõ tờ đã ký khác ở chỗ nào.'
      case 'not-signed':
        return 'Bản cam kết chưa ký nên chưa có gì để theo dõi.'
      case 'changed-already':
        return 'Điều này đã được đổi bằng phụ lục; ghi vào điều mới.'
      case 'reason-missing':
        return 'Ghi căn cứ: số liệu, việc đã làm, hoặc vì sao chưa làm được.'
      case 'nothing-changed':
        return 'Chưa đổi lời điều nào.'
      case 'not-a-head':
        return `Chỉ người đứng đầu ${own.unit} nhận tiếp lời cam kết.`
      case 'not-a-successor':
        return `Chỉ ${own.unit} đã cam kết, hoặc ${own.unit} kế thừa, mới nhận tiếp.`
      case 'words-missing':
        return 'Ghi một câu nhận tiếp, để mọi người đọc được.'
    }
  },
  en: (refusal) => {
    switch (refusal.why) {
      case 'not-of-the-unit':
        return 'Only people of the unit that promised, and the office, can do this.'
      case 'not-the-office':
        return 'The joint form is made by the office.'
      case 'not-live':
        return 'The campaign runs no more.'
      case 'not-now':
        return 'The commitment is past this step.'
      case 'nothing-approved':
        return 'No approved response plan is there to take targets from.'
      case 'made-already':
        return 'This commitment was made already.'
      case 'no-day':
        return 'The day of signing cannot be read.'
      case 'day-to-come':
        return 'The day of signing is still to come.'
      case 'no-sheet':
        return 'No photo of the signed sheet was chosen.'
      case 'file-not-taken':
        return `${refusal.name}: ${fileWords({ language: 'en' }).refusal(refusal.refusal)}`
      case 'not-a-checker':
        return 'The office or a leader compares the signed sheet.'
      case 'brought-it':
        return 'Whoever brought the photo does not compare it; a second person does.'
      case 'remark-missing':
        return 'Say where the signed sheet differs.'
      case 'not-signed':
        return 'The commitment is not signed, so there is nothing to follow yet.'
      case 'changed-already':
        return 'An addendum has changed this promise; speak of the new one.'
      case 'reason-missing':
        return 'Say by what: figures, what was done, or why it was not.'
      case 'nothing-changed':
        return 'No promise was worded anew.'
      case 'not-a-head':
        return 'Only the head of the unit takes promises over.'
      case 'not-a-successor':
        return 'Only the unit that promised, or its successor, can take this over.'
      case 'words-missing':
        return 'Say in a sentence that you stand by it, for all to read.'
    }
  },
})
