// What people read at the door.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { LoginRefusal } from './log-in.ts'
import type { StepRefusal } from './login-second-step.ts'
import type { SignOnRefusal } from './login-single-sign-on.ts'

export type ShownRefusal = LoginRefusal | { why: 'passkey-unknown' } | SignOnRefusal

export const loginWords = inOwnWords({
  vi: (own: Terms) => ({
    login: 'Đăng nhập',
    hint: `Dùng tên đăng nhập và mã ghi trên phiếu mà ${own.office} đã phát.`,
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    passwordHint: 'Lần đầu vào, nhập mã một lần ghi trên phiếu.',
    otherWays: 'Cách vào khác',
    checkSigned: 'Kiểm tra chữ ký trên tệp PDF (không cần đăng nhập)',
    checkSeal: 'Kiểm tra dấu niêm của sổ ghi việc (không cần đăng nhập)',
    passkey: 'Vào bằng khóa truy cập',
    passkeyHint: 'Khóa truy cập nằm trong điện thoại hoặc máy của đồng chí, mở bằng vân tay, khuôn mặt hoặc mã máy.',
    usePasskey: 'Mở khóa truy cập',
    passkeyFailed: 'Chưa mở được khóa truy cập. Bấm lại, hoặc vào bằng mật khẩu.',
    needsScript: 'Khóa truy cập cần trình duyệt cho chạy mã lệnh. Vào bằng mật khẩu cũng được.',
    toPassword: 'Vào bằng mật khẩu',
    secondStep: 'Lớp bảo vệ thứ hai',
    secondStepHint: 'Mở ứng dụng mã trên điện thoại rồi nhập 6 chữ số đang hiện.',
    recoveryHint: 'Nhập một mã trên tờ mã dự phòng. Mỗi mã dùng một lần.',
    appCode: 'Mã 6 chữ số',
    recoveryCode: 'Mã dự phòng',
    trust: 'Không hỏi lại trên máy này trong 30 ngày',
    goOn: 'Tiếp tục',
    toRecovery: 'Không có điện thoại bên mình? Dùng mã dự phòng',
    toAppCode: 'Nhập mã trên ứng dụng',
    again: 'Đăng nhập lại từ đầu',
    notIn: 'Chưa vào được',
    refusal(refusal: ShownRefusal): string {
      switch (refusal.why) {
        case 'wrong':
          return `Tên đăng nhập hoặc mật khẩu chưa đúng. Nếu quên, xin ${own.office} in phiếu mới.`
        case 'locked':
          return `Sai năm lần liền, nên tên này tạm nghỉ ${refusal.minutes} phút. Đợi rồi thử lại, hoặc xin ${own.office} in phiếu mới.`
        case 'too-many':
          return 'Nơi này vừa đăng nhập quá nhiều lần. Vui lòng đợi một phút rồi thử lại.'
        case 'closed':
          return `Tài khoản này đã đóng. Nếu vẫn cần dùng, xin liên hệ ${own.office}.`
        case 'code-ended':
          return `Mã trên phiếu đã quá 30 ngày. Xin ${own.office} in phiếu mới.`
        case 'passkey-unknown':
          return 'Khóa truy cập này không có ở đây, có thể đã bị gỡ. Vào bằng mật khẩu.'
        case 'nobody-linked':
          return 'Chưa có tài khoản nào ở đây nối với danh tính vừa dùng. Vào bằng mật khẩu, rồi nối trong trang Tài khoản của tôi.'
        case 'linked-to-another':
          return `Danh tính này đã nối với một tài khoản khác. Xin liên hệ ${own.office}.`
        case 'provider-down':
          return 'Cổng đăng nhập chung hiện không trả lời. Vào bằng tên đăng nhập và mật khẩu.'
        case 'wrong-issuer':
          return 'Cổng đăng nhập chung tự xưng bằng một tên khác với tên đã cài đặt, nên không được dùng. Xin báo người quản trị.'
        case 'not-finished':
          return 'Việc vào bằng cổng đăng nhập chung chưa xong hoặc đã quá giờ. Bấm lại từ đầu.'
      }
    },
    stepRefusal(refusal: StepRefusal): string {
      switch (refusal.why) {
        case 'code-wrong':
          return 'Mã chưa đúng. Xem lại mã đang hiện; giờ trên điện thoại phải đúng.'
        case 'code-used':
          return 'Mã này đã nhập rồi. Đợi ứng dụng hiện mã mới.'
        case 'begin-again':
          return 'Đã quá mười phút hoặc sai năm lần. Đăng nhập lại từ đầu.'
        case 'step-locked':
          return `Sai nhiều lần liền, nên lớp thứ hai tạm nghỉ ${refusal.minutes} phút.`
        case 'step-too-many':
          return 'Nơi này vừa thử quá nhiều lần. Vui lòng đợi một phút rồi thử lại.'
      }
    },
  }),
  en: {
    login: 'Log in',
    hint: 'Use the user name and the code on the slip from your office.',
    username: 'User name',
    password: 'Password',
    passwordHint: 'The first time, type the one-time code on your slip.',
    otherWays: 'Other ways in',
    checkSigned: 'Check the signatures of a PDF (without login)',
    checkSeal: 'Check a seal of the journal (without login)',
    passkey: 'Log in with a passkey',
    passkeyHint: 'A passkey lies in your phone or computer and opens by finger, face or the PIN of the device.',
    usePasskey: 'Open the passkey',
    passkeyFailed: 'The passkey was not opened. Try again, or use your password.',
    needsScript: 'A passkey needs a browser that runs scripts. Your password works without.',
    toPassword: 'Log in with the password',
    secondStep: 'Second step',
    secondStepHint: 'Open the code app on your phone and type the 6 figures that it shows.',
    recoveryHint: 'Type one of the codes on your recovery sheet. Each works once.',
    appCode: '6-figure code',
    recoveryCode: 'Recovery code',
    trust: 'Do not ask again on this device for 30 days',
    goOn: 'Continue',
    toRecovery: 'No phone at hand? Use a recovery code',
    toAppCode: 'Use the code from the app',
    again: 'Log in from the beginning',
    notIn: 'Not in yet',
    refusal(refusal) {
      switch (refusal.why) {
        case 'wrong':
          return 'User name or password is not right. If forgotten, ask the office for a new slip.'
        case 'locked':
          return `Five wrong attempts: this name rests for ${refusal.minutes} minutes. Wait, or ask the office for a new slip.`
        case 'too-many':
          return 'Too many attempts from this place. Please wait a minute and try again.'
        case 'closed':
          return 'This account is closed. If you still need it, ask the office.'
        case 'code-ended':
          return 'The code on the slip is older than 30 days. Ask the office for a new slip.'
        case 'passkey-unknown':
          return 'This passkey is not known here; it may have been removed. Use your password.'
        case 'nobody-linked':
          return 'No account here is tied to the identity that you used. Log in with your password and tie it on the page My account.'
        case 'linked-to-another':
          return 'This identity is tied to another account. Please ask the office.'
        case 'provider-down':
          return 'The single sign-on does not answer now. Use your user name and password.'
        case 'wrong-issuer':
          return 'The single sign-on calls itself by another name than the one configured, so it is not used. Tell your administrator.'
        case 'not-finished':
          return 'The single sign-on was not finished, or took too long. Begin again.'
      }
    },
    stepRefusal(refusal) {
      switch (refusal.why) {
        case 'code-wrong':
          return 'The code is not right. Look at the code shown now; the clock of the phone must be right.'
        case 'code-used':
          return 'This code has been used. Wait until the app shows a new one.'
        case 'begin-again':
          return 'More than ten minutes, or five wrong codes. Log in from the beginning.'
        case 'step-locked':
          return `Too many wrong codes: the second step rests for ${refusal.minutes} minutes.`
        case 'step-too-many':
          return 'Too many attempts from this place. Please wait a minute and try again.'
      }
    },
  },
})
