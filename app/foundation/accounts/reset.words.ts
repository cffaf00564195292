// What the office reads about how accounts are protected.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ResetRefusal } from './protection.rules.ts'

export const resetWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Bảo vệ tài khoản',
    lead: (count: number, all: number) => `${count} trên ${all} tài khoản đã bật lớp bảo vệ thứ hai.`,
    rule: 'Yêu cầu lớp thứ hai',
    ruleLabel: `${own.Office} và người đứng đầu, cấp phó của cấp ủy phải bật lớp bảo vệ thứ hai`,
    ruleHint: 'Ai thuộc diện này mà chưa bật thì phải bật trước khi mở các trang khác.',
    save: 'Lưu',
    people: 'Từng người',
    person: 'Họ và tên',
    secondFactor: 'Lớp thứ hai',
    passkeys: 'Khóa truy cập',
    acts: 'Việc làm',
    on: 'Đang bật',
    off: 'Chưa bật',
    none: 'Chưa ai có tài khoản',
    noneHint: 'Lập tài khoản ở trang Tài khoản trước.',
    hint: 'Chỉ đặt lại khi đã gặp hoặc nghe đúng giọng người ấy. Việc này ghi vào sổ và người ấy được báo ở lần vào sau.',
    resetFactor: 'Tắt lớp thứ hai',
    resetFactorOf: (name: string) => `Tắt lớp thứ hai của ${name}`,
    resetPasskeys: 'Gỡ các khóa',
    resetPasskeysOf: (name: string) => `Gỡ các khóa truy cập của ${name}`,
    done: (name: string) => `Đã đặt lại cho ${name}.`,
    back: 'Về trang Tài khoản',
    link: 'Bảo vệ tài khoản: lớp thứ hai, khóa truy cập',
    refusal(refusal: ResetRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được làm việc này.`
        case 'is-yourself':
          return 'Đây là tài khoản của chính đồng chí. Mở trang Tài khoản của tôi.'
        case 'no-account':
          return 'Người này chưa có tài khoản.'
        case 'nothing-to-reset':
          return 'Không có gì để đặt lại.'
      }
    },
  }),
  en: {
    title: 'Protection of accounts',
    lead: (count, all) => `${count} of ${all} accounts have a second step.`,
    rule: 'Ask for a second step',
    ruleLabel: 'The office and the heads and deputies of the committee must have a second step',
    ruleHint: 'Whoever of them has none turns it on before any other page opens.',
    save: 'Save',
    people: 'Person by person',
    person: 'Name',
    secondFactor: 'Second step',
    passkeys: 'Passkeys',
    acts: 'Do',
    on: 'On',
    off: 'Off',
    none: 'Nobody has an account',
    noneHint: 'Make accounts on the page Accounts first.',
    hint: 'Reset only after you have met the person or know the voice. It is journalled, and the person is told at the next visit.',
    resetFactor: 'Turn off the second step',
    resetFactorOf: (name) => `Turn off the second step of ${name}`,
    resetPasskeys: 'Remove the passkeys',
    resetPasskeysOf: (name) => `Remove the passkeys of ${name}`,
    done: (name) => `Reset for ${name}.`,
    back: 'To Accounts',
    link: 'Protection of accounts: second step, passkeys',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'is-yourself':
          return 'This is your own account. Open My account.'
        case 'no-account':
          return 'This person has no account.'
        case 'nothing-to-reset':
          return 'There is nothing to reset.'
      }
    },
  },
})
