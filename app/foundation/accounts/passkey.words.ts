// What owners read about their passkeys.
import { inBoth } from '#kernel/words.ts'
import { type OldPasswordRefusal, oldPassword } from './old-password.words.ts'
import type { AddPasskeyRefusal, RemovePasskeyRefusal } from './protection.rules.ts'

export type PasskeyRefusal = OldPasswordRefusal | { why: 'passkey-not-made' } | AddPasskeyRefusal | RemovePasskeyRefusal

export const passkeyWords = inBoth({
  vi: {
    title: 'Khóa truy cập',
    lead: 'Vào bằng vân tay, khuôn mặt hoặc mã máy, không phải gõ mật khẩu. Khóa nằm trong máy của đồng chí; ở đây chỉ giữ phần để kiểm tra.',
    none: 'Chưa có khóa nào',
    noneHint: 'Thêm một khóa trên điện thoại hay máy đang dùng.',
    impossible: 'Ở địa chỉ này không dùng được khóa truy cập',
    impossibleHint: (address: string) =>
      `Trình duyệt chỉ cho dùng khóa khi địa chỉ bắt đầu bằng https và có tên miền. Địa chỉ đang dùng là ${address}. Đăng nhập bằng mật khẩu vẫn như thường; nếu muốn dùng khóa, nhờ người quản trị đặt chứng thư https cho máy chủ.`,
    added: (day: string) => `Thêm ngày ${day}`,
    remove: 'Gỡ',
    removeOne: (name: string) => `Gỡ khóa ${name}`,
    removeTitle: (name: string) => `Gỡ khóa “${name}”`,
    removeHint: 'Gỡ rồi thì khóa ấy không mở được tài khoản này nữa.',
    add: 'Thêm khóa',
    name: 'Tên để nhớ',
    nameHint: 'Ví dụ: Điện thoại của tôi.',
    make: 'Tạo khóa trên máy này',
    makeTitle: (name: string) => `Tạo khóa “${name}”`,
    makeLead: 'Bấm nút dưới đây, rồi làm theo trình duyệt.',
    makeFailed: 'Chưa tạo được khóa. Bấm lại, hoặc thử trên máy khác.',
    needsScript: 'Tạo khóa cần trình duyệt cho chạy mã lệnh. Không có khóa thì mật khẩu vẫn dùng như thường.',
    back: 'Về Khóa truy cập',
    wrong: 'Chưa làm được',
    refusal(refusal: PasskeyRefusal): string {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.vi(refusal)
        case 'passkey-not-made':
          return 'Khóa chưa lập được: quá năm phút, hoặc máy không xác nhận người dùng. Làm lại từ đầu.'
        case 'name-missing':
          return 'Đặt cho khóa một cái tên.'
        case 'too-many-passkeys':
          return 'Đã có mười khóa. Gỡ bớt khóa không dùng.'
        case 'passkey-gone':
          return 'Khóa này không còn.'
      }
    },
  },
  en: {
    title: 'Passkeys',
    lead: 'In by finger, face or the PIN of the device, without a password. The key lies in your device; here is only what checks it.',
    none: 'No passkey yet',
    noneHint: 'Add one on the phone or computer that you are using.',
    impossible: 'Passkeys do not work at this address',
    impossibleHint: (address) =>
      `Browsers allow passkeys only where the address begins with https and has a name. This one is ${address}. Your password works as ever; for passkeys, ask the administrator for an https certificate of the server.`,
    added: (day) => `Added on ${day}`,
    remove: 'Remove',
    removeOne: (name) => `Remove the passkey ${name}`,
    removeTitle: (name) => `Remove the passkey “${name}”`,
    removeHint: 'Then it does not open this account any more.',
    add: 'Add a passkey',
    name: 'A name to know it by',
    nameHint: 'For example: My phone.',
    make: 'Make a passkey on this device',
    makeTitle: (name) => `Make the passkey “${name}”`,
    makeLead: 'Press the button and follow your browser.',
    makeFailed: 'No passkey was made. Try again, or on another device.',
    needsScript: 'Making a passkey needs a browser that runs scripts. Your password works without.',
    back: 'To Passkeys',
    wrong: 'Not done',
    refusal(refusal) {
      switch (refusal.why) {
        case 'old-wrong':
        case 'old-locked':
          return oldPassword.en(refusal)
        case 'passkey-not-made':
          return 'The passkey was not made: more than five minutes, or the device did not check who you are. Begin again.'
        case 'name-missing':
          return 'Give the passkey a name.'
        case 'too-many-passkeys':
          return 'There are ten already. Remove one that you do not use.'
        case 'passkey-gone':
          return 'This passkey is gone.'
      }
    },
  },
})
