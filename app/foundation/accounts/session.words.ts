// What owners read about where they are logged in, and about the single sign-on.
import { inBoth } from '#kernel/words.ts'
import type { Device } from './device.rules.ts'
import { type OldPasswordRefusal, oldPassword } from './old-password.words.ts'

export type OwnSignOnRefusal =
  | OldPasswordRefusal
  | { why: 'provider-down' }
  | { why: 'wrong-issuer' }
  | { why: 'linked-to-another' }
  | { why: 'not-finished' }
  | { why: 'nobody-linked' }

export const sessionWords = inBoth({
  vi: {
    title: 'Nơi đang đăng nhập',
    lead: (idle: number, absolute: number) =>
      `Nơi nào ${idle} ngày không dùng thì tự đăng xuất; sau ${absolute} ngày phải đăng nhập lại dù dùng hằng ngày.`,
    device: ({ system, browser }: Device) => [browser, system].filter(Boolean).join(' trên ') || 'Máy không rõ',
    here: 'Máy này',
    since: (day: string) => `Đăng nhập ngày ${day}`,
    seen: (when: string) => `Dùng lần cuối: ${when}`,
    end: 'Đăng xuất',
    endOne: (device: string) => `Đăng xuất ${device}`,
    endTitle: (device: string) => `Đăng xuất khỏi ${device}`,
    endOthers: 'Đăng xuất mọi nơi khác',
    endOthersHint: 'Chỉ máy này còn đăng nhập. Máy đã được miễn lớp thứ hai cũng sẽ bị hỏi lại.',
    onlyHere: 'Chỉ có máy này đang đăng nhập.',
    ended: 'Đã đăng xuất.',
    back: 'Về Nơi đang đăng nhập',
    wrong: 'Chưa làm được',
    signOn: 'Cổng đăng nhập chung',
    signOnLead: (name: string) =>
      `Nối một lần, về sau vào được bằng “${name}” mà không gõ mật khẩu ở đây. Phần mềm không tự lập tài khoản và không tự nối theo thư điện tử.`,
    tie: 'Nối với cổng đăng nhập chung',
    tied: 'Đã nối.',
    untied: 'Chưa nối.',
    untie: 'Bỏ nối',
    noSignOn: 'Nơi này không dùng cổng đăng nhập chung.',
    leaving: 'Đang chuyển sang cổng đăng nhập chung',
    goThere: 'Bấm vào đây nếu trang không tự chuyển',
    refusal(refusal: OwnSignOnRefusal): string {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.vi(refusal)
        case 'provider-down':
          return 'Cổng đăng nhập chung hiện không trả lời. Thử lại sau.'
        case 'wrong-issuer':
          return 'Cổng đăng nhập chung tự xưng bằng một tên khác với tên đã cài đặt, nên không được dùng.'
        case 'linked-to-another':
          return 'Danh tính ấy đã nối với một tài khoản khác ở đây.'
        case 'not-finished':
        case 'nobody-linked':
          return 'Việc nối chưa xong hoặc đã quá giờ. Làm lại từ đầu.'
      }
    },
  },
  en: {
    title: 'Where you are logged in',
    lead: (idle, absolute) =>
      `A place that is not used for ${idle} days is logged out by itself; after ${absolute} days one logs in again in any case.`,
    device: ({ system, browser }) => [browser, system].filter(Boolean).join(' on ') || 'Unknown device',
    here: 'This device',
    since: (day) => `Logged in on ${day}`,
    seen: (when) => `Last used: ${when}`,
    end: 'Log out',
    endOne: (device) => `Log out ${device}`,
    endTitle: (device) => `Log out of ${device}`,
    endOthers: 'Log out everywhere else',
    endOthersHint: 'Only this device stays in. Devices that were not asked for the second step are asked again.',
    onlyHere: 'Only this device is logged in.',
    ended: 'Logged out.',
    back: 'To Where you are logged in',
    wrong: 'Not done',
    signOn: 'Single sign-on',
    signOnLead: (name) =>
      `Tie it once and log in by “${name}” without a password here. No account is ever made by itself, and none is tied by an e-mail.`,
    tie: 'Tie to the single sign-on',
    tied: 'It is tied.',
    untied: 'It is not tied.',
    untie: 'Untie',
    noSignOn: 'There is no single sign-on here.',
    leaving: 'On to the single sign-on',
    goThere: 'Press here if the page does not change by itself',
    refusal(refusal) {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.en(refusal)
        case 'provider-down':
          return 'The single sign-on does not answer now. Try again later.'
        case 'wrong-issuer':
          return 'The single sign-on calls itself by another name than the one configured, so it is not used.'
        case 'linked-to-another':
          return 'That identity is tied to another account here.'
        case 'not-finished':
        case 'nobody-linked':
          return 'It was not finished, or took too long. Begin again.'
      }
    },
  },
})
