// What people read when they choose a password.
import { inBoth } from '#kernel/words.ts'
import type { PasswordRefusal } from './password.rules.ts'

export const passwordWords = inBoth({
  vi: {
    first: 'Đặt mật khẩu của đồng chí',
    firstLead: (username: string) =>
      `Mã trên phiếu chỉ dùng một lần. Từ lần sau, đăng nhập bằng tên ${username} và mật khẩu đặt ở đây.`,
    change: 'Đổi mật khẩu',
    changeLead: 'Đổi xong, máy nào đang mở bằng mật khẩu cũ sẽ phải đăng nhập lại.',
    old: 'Mật khẩu đang dùng',
    oldWrong: 'Mật khẩu đang dùng chưa đúng.',
    oldLocked: (minutes: number) => `Sai năm lần liền. Đợi ${minutes} phút rồi thử lại.`,
    password: 'Mật khẩu mới',
    hint: (least: number) => `Ít nhất ${least} ký tự. Một câu ngắn dễ nhớ là tốt nhất, có dấu cách cũng được.`,
    save: 'Lưu mật khẩu',
    wrong: 'Chưa lưu được',
    refusal(refusal: PasswordRefusal): string {
      switch (refusal.why) {
        case 'too-short':
          return `Mật khẩu cần ít nhất ${refusal.least} ký tự. Thêm vài chữ nữa thành một câu.`
        case 'too-long':
          return 'Mật khẩu dài quá 128 ký tự. Rút ngắn lại.'
        case 'like-the-username':
          return 'Mật khẩu giống tên đăng nhập, ai cũng đoán được. Chọn câu khác.'
        case 'made-of-names':
          return 'Mật khẩu chỉ gồm tên người, tên cơ quan hoặc tên phần mềm, đồng nghiệp dễ đoán. Thêm chữ khác.'
        case 'easily-guessed':
          return 'Mật khẩu này nhiều người dùng, dễ bị đoán. Chọn câu khác.'
        case 'like-a-code':
          return 'Mật khẩu có dạng mã trên phiếu. Đặt một mật khẩu của riêng đồng chí.'
      }
    },
  },
  en: {
    first: 'Choose your password',
    firstLead: (username) =>
      `The code on the slip works once. From now on you log in as ${username} with the password that you choose here.`,
    change: 'Change password',
    changeLead: 'Afterwards every device that is in with the old password has to log in again.',
    old: 'Present password',
    oldWrong: 'The present password is not right.',
    oldLocked: (minutes) => `Five wrong attempts. Wait ${minutes} minutes and try again.`,
    password: 'New password',
    hint: (least) => `At least ${least} characters. A short sentence is best; spaces are fine.`,
    save: 'Save the password',
    wrong: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'too-short':
          return `The password needs at least ${refusal.least} characters. Add some words to make a sentence.`
        case 'too-long':
          return 'The password is longer than 128 characters. Shorten it.'
        case 'like-the-username':
          return 'The password is like the user name, which anybody would guess. Choose another.'
        case 'made-of-names':
          return 'The password is made of names of people, bodies or this product only; a colleague would guess it. Add other words.'
        case 'easily-guessed':
          return 'Many people use this password; it is easily guessed. Choose another.'
        case 'like-a-code':
          return 'The password looks like the code on a slip. Choose one of your own.'
      }
    },
  },
})
