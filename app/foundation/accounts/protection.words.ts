// What owners read about what protects their account.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import { type OldPasswordRefusal, oldPassword } from './old-password.words.ts'
import type { AddFactorRefusal, CodesRefusal, RemoveFactorRefusal } from './protection.rules.ts'

export type OwnRefusal =
  | OldPasswordRefusal
  | { why: 'first-code-wrong' }
  | AddFactorRefusal
  | RemoveFactorRefusal
  | CodesRefusal

export const protectionWords = inOwnWords({
  vi: (own: Terms) => ({
    account: 'Tài khoản của tôi',
    accountLead: (username: string) => `Tên đăng nhập: ${username}.`,
    password: 'Mật khẩu',
    changePassword: 'Đổi mật khẩu',
    secondFactor: 'Lớp bảo vệ thứ hai',
    secondFactorShort: 'Sau mật khẩu còn hỏi mã 6 chữ số trên điện thoại.',
    on: 'Đang bật',
    off: 'Chưa bật',
    recoveryCodes: 'Mã dự phòng',
    left: (count: number) => `Còn ${count} mã chưa dùng.`,
    passkeys: 'Khóa truy cập',
    passkeyCount: (count: number) => (count === 0 ? 'Chưa có khóa nào.' : `${count} khóa.`),
    sessions: 'Nơi đang đăng nhập',
    sessionCount: (count: number) => `${count} nơi đang mở bằng tài khoản này.`,
    signOn: 'Cổng đăng nhập chung',
    tied: 'Đã nối',
    untied: 'Chưa nối',
    back: 'Về Tài khoản của tôi',
    confirm: 'Mật khẩu đang dùng',
    confirmHint: 'Để chắc là chính đồng chí đang làm.',
    wrong: 'Chưa làm được',

    factorLead:
      'Ai biết mật khẩu của đồng chí vẫn không vào được nếu không cầm điện thoại của đồng chí. Cần một ứng dụng tạo mã (TOTP) trên điện thoại; ứng dụng không cần mạng.',
    required: 'Cấp ủy yêu cầu lớp thứ hai với chức vụ của đồng chí. Bật xong mới mở được các trang khác.',
    begin: 'Bắt đầu bật',
    scan: 'Quét mã bằng ứng dụng tạo mã',
    scanHint: 'Mở ứng dụng, chọn thêm tài khoản, quét hình dưới đây. Không quét được thì gõ dãy chữ bên dưới.',
    qr: 'Mã QR của lớp bảo vệ thứ hai',
    seed: 'Dãy chữ để gõ tay',
    firstCode: 'Mã 6 chữ số đang hiện trên ứng dụng',
    turnOn: 'Bật lớp thứ hai',
    turnOff: 'Tắt lớp thứ hai',
    turnOffHint: 'Tắt rồi thì chỉ còn mật khẩu. Mã dự phòng cũng hết dùng được.',
    onSince: 'Mỗi lần đăng nhập, sau mật khẩu sẽ hỏi mã trên ứng dụng.',

    codesTitle: 'Mã dự phòng của đồng chí',
    codesLead:
      'In hoặc chép ra giấy ngay bây giờ, cất nơi an toàn. Mỗi mã dùng một lần thay cho điện thoại. Trang này chỉ hiện một lần.',
    printHint: 'Bấm Ctrl+P, hoặc chọn In trong trình duyệt.',
    codesKept: 'Đã cất xong',
    codesState: 'Khi không có điện thoại bên mình, nhập một mã trên tờ giấy này.',
    renew: 'Lập bộ mã mới',
    renewHint: 'Các mã cũ sẽ hết dùng được.',
    codesNeedFactor: 'Mã dự phòng đi cùng lớp bảo vệ thứ hai. Bật lớp thứ hai trước.',

    notice: `${own.Office} đã đặt lại`,
    noticeLead: `Trong tài khoản của đồng chí có thay đổi do ${own.office} làm. Nếu không phải đồng chí nhờ, hãy hỏi lại ngay.`,
    noticeNone: 'Không có thông báo nào.',
    factorReset: (who: string) => `${who} đã tắt lớp bảo vệ thứ hai của đồng chí. Nên bật lại sớm.`,
    passkeysReset: (who: string) => `${who} đã gỡ mọi khóa truy cập của đồng chí.`,
    noticeTaken: 'Tôi đã đọc',

    refusal(refusal: OwnRefusal): string {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.vi(refusal)
        case 'first-code-wrong':
          return 'Mã chưa đúng. Nhập mã đang hiện; giờ trên điện thoại phải đúng.'
        case 'factor-on-already':
          return 'Lớp thứ hai đang bật rồi.'
        case 'factor-off-already':
          return 'Lớp thứ hai chưa bật.'
        case 'factor-required':
          return 'Cấp ủy yêu cầu lớp thứ hai với chức vụ này, nên không tắt được.'
        case 'password-short-alone':
          return `Mật khẩu dưới ${refusal.least} ký tự chỉ đủ khi có lớp thứ hai. Đổi mật khẩu dài hơn trước.`
      }
    },
  }),
  en: {
    account: 'My account',
    accountLead: (username) => `User name: ${username}.`,
    password: 'Password',
    changePassword: 'Change password',
    secondFactor: 'Second step',
    secondFactorShort: 'After the password a 6-figure code from your phone is asked for.',
    on: 'On',
    off: 'Off',
    recoveryCodes: 'Recovery codes',
    left: (count) => `${count} codes left.`,
    passkeys: 'Passkeys',
    passkeyCount: (count) => (count === 0 ? 'None yet.' : `${count} passkeys.`),
    sessions: 'Where you are logged in',
    sessionCount: (count) => `This account is open in ${count} places.`,
    signOn: 'Single sign-on',
    tied: 'Tied',
    untied: 'Not tied',
    back: 'To My account',
    confirm: 'Present password',
    confirmHint: 'To be sure that it is you.',
    wrong: 'Not done',

    factorLead:
      'Whoever knows your password still cannot get in without your phone. You need an app for codes (TOTP) on your phone; it works without a network.',
    required: 'Your committee asks for a second step in your post. Other pages open when it is on.',
    begin: 'Begin',
    scan: 'Scan the code with your app',
    scanHint: 'Open the app, add an account, scan this picture. If that does not work, type the letters below it.',
    qr: 'QR code of the second step',
    seed: 'Letters to type',
    firstCode: 'The 6-figure code that the app shows',
    turnOn: 'Turn the second step on',
    turnOff: 'Turn the second step off',
    turnOffHint: 'Then there is only the password. The recovery codes end too.',
    onSince: 'At each login the code of the app is asked for after the password.',

    codesTitle: 'Your recovery codes',
    codesLead:
      'Print them or write them down now and keep them safe. Each works once in place of the phone. They are shown only now.',
    printHint: 'Press Ctrl+P, or choose Print in the browser.',
    codesKept: 'They are safe',
    codesState: 'Without your phone at hand, type one of the codes on your sheet.',
    renew: 'Make a new set',
    renewHint: 'The old codes end.',
    codesNeedFactor: 'Recovery codes belong to the second step. Turn it on first.',

    notice: 'The office has reset something',
    noticeLead: 'The office has changed something in your account. If you did not ask for it, ask them at once.',
    noticeNone: 'There is nothing to tell.',
    factorReset: (who) => `${who} has turned off your second step. Turn it on again soon.`,
    passkeysReset: (who) => `${who} has removed all your passkeys.`,
    noticeTaken: 'I have read it',

    refusal(refusal) {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.en(refusal)
        case 'first-code-wrong':
          return 'The code is not right. Type the one shown now; the clock of the phone must be right.'
        case 'factor-on-already':
          return 'The second step is on already.'
        case 'factor-off-already':
          return 'The second step is not on.'
        case 'factor-required':
          return 'Your committee asks for it in this post, so it cannot be turned off.'
        case 'password-short-alone':
          return `A password of fewer than ${refusal.least} characters will do only beside a second step. Choose a longer one first.`
      }
    },
  },
})
