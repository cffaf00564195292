// Refusals of enrolling and signing.
import { writtenMoment } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { RevokeRefusal } from './certificate.rules.ts'
import type { ConfirmRefusal, EnrolRefusal } from './enrolment.rules.ts'
import type { AskRefusal, GiveRefusal, OpenRefusal } from './signing.rules.ts'

export type SigningRefusal = AskRefusal | GiveRefusal | OpenRefusal

export const signingWords = inOwnWords({
  vi: (own: Terms) => ({
    kind: 'Chứng thư do chính nơi cài đặt này cấp, dùng để ký cam kết trong nội bộ. Đây không phải chữ ký số chuyên dùng công vụ, cũng không phải chữ ký số công cộng.',
    refusal(refusal: SigningRefusal): string {
      switch (refusal.why) {
        case 'nobody-to-sign':
          return 'Chưa có ai được chọn để ký.'
        case 'not-concerned':
          return `Chỉ người ký và ${own.office} mới mở việc ký này.`
        case 'all-signed':
          return 'Mọi người đã ký đủ.'
        case 'not-your-turn':
          return `Chưa đến lượt: đang chờ ${refusal.turn} ký.`
        case 'no-certificate':
          return `Điện thoại này chưa được cấp chứng thư còn hiệu lực. Gặp ${own.office} để nhận mã và cấp lại, chỉ mất một phút.`
        case 'another-signs':
          return `Người khác đang ký, đợi đến ${writtenMoment(refusal.until)}.`
        case 'not-yours':
          return 'Lượt ký này không phải của đồng chí.'
        case 'over':
          return 'Lượt ký này đã xong hoặc đã bỏ. Mở lại để xem.'
        case 'ran-out':
          return 'Lượt ký này đã quá giờ. Chạm Ký một lần nữa.'
        case 'wrong-value':
          return 'Chữ ký không khớp với chứng thư hoặc với văn bản. Tải lại trang rồi ký lại.'
      }
    },
    enrolment(refusal: EnrolRefusal | ConfirmRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} làm được việc này.`
        case 'no-authority':
          return 'Nơi cài đặt chưa có khóa cấp chứng thư. Người quản trị chạy lệnh: thidua authority make.'
        case 'no-code':
          return `Chưa có mã nào được cấp. Gặp ${own.office} để nhận mã.`
        case 'code-ran-out':
          return `Mã không còn dùng được vì đã lâu hoặc nhập sai nhiều lần. Gặp ${own.office} để nhận mã mới.`
        case 'wrong-code':
          return `Mã không đúng. Còn ${refusal.left} lần.`
        case 'no-key':
          return 'Điện thoại không chứng minh được khóa của mình. Mở lại trang bằng trình duyệt của máy rồi thử lại.'
        case 'not-asked':
          return 'Điện thoại chưa gửi yêu cầu, hoặc yêu cầu này đã xong.'
        case 'oneself':
          return 'Không ai tự xác nhận cho chính mình.'
      }
    },
    revoking: (refusal: RevokeRefusal): string =>
      refusal.why === 'not-yours'
        ? `Chỉ người được cấp và ${own.office} mới thu hồi chứng thư này.`
        : `Chứng thư đã thu hồi từ ${writtenMoment(refusal.at)}.`,
  }),
  en: {
    kind: 'The certificate is issued by this installation for commitments inside the committee. It is neither the signature of public service nor a public digital signature.',
    refusal(refusal) {
      switch (refusal.why) {
        case 'nobody-to-sign':
          return 'Nobody was chosen to sign.'
        case 'not-concerned':
          return 'Only those who are to sign, and the office, open this.'
        case 'all-signed':
          return 'Everybody has signed.'
        case 'not-your-turn':
          return `Not yet: it waits for ${refusal.turn}.`
        case 'no-certificate':
          return 'This phone has no certificate that counts. Ask the office for a code; it takes a minute.'
        case 'another-signs':
          return `Somebody else is signing, until ${writtenMoment(refusal.until)} at most.`
        case 'not-yours':
          return 'This is not yours to sign.'
        case 'over':
          return 'This was signed or given up already. Open it again to see.'
        case 'ran-out':
          return 'This took too long. Touch Sign once more.'
        case 'wrong-value':
          return 'The signature does not fit the certificate or the document. Load the page again and sign.'
      }
    },
    enrolment(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office can do this.'
        case 'no-authority':
          return 'This installation has no key to issue certificates with. Its administrator runs: thidua authority make.'
        case 'no-code':
          return 'No code was given out. Ask the office for one.'
        case 'code-ran-out':
          return 'The code is too old, or was mistyped too often. Ask the office for a new one.'
        case 'wrong-code':
          return `The code is wrong. ${refusal.left} tries are left.`
        case 'no-key':
          return "The phone did not prove its key. Open the page in the phone's own browser and try again."
        case 'not-asked':
          return 'The phone has not asked yet, or this is over.'
        case 'oneself':
          return 'Nobody confirms themselves.'
      }
    },
    revoking: (refusal) =>
      refusal.why === 'not-yours'
        ? 'Only its owner and the office revoke this certificate.'
        : `The certificate was revoked on ${writtenMoment(refusal.at)}.`,
  },
})
