// What people read where keys for other programs are made and revoked.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { KeyRefusal } from './api-key.rules.ts'
import type { Scope } from './api-key.ts'

export const apiKeyWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Khóa cho phần mềm khác (API)',
    lead: 'Phần mềm khác của cấp ủy đọc sổ văn bản, nộp gói và tin trạng thái bằng khóa này, thay người đã tạo khóa.',
    docs: 'Tài liệu API',
    none: 'Chưa có khóa nào.',
    name: 'Dùng cho phần mềm nào',
    scope: 'Được làm gì',
    scopes: { read: 'chỉ đọc', write: 'đọc và nộp' } satisfies Record<Scope, string>,
    make: 'Tạo khóa',
    wrong: 'Chưa tạo được',
    by: (name: string, at: string) => `${name} tạo lúc ${at}`,
    used: (day: string) => `dùng lần cuối ${day}`,
    unused: 'chưa dùng lần nào',
    revoked: (at: string) => `đã thu hồi lúc ${at}`,
    revoke: 'Thu hồi',
    madeTitle: 'Khóa mới',
    madeLead:
      'Chép khóa này ngay bây giờ. Nó chỉ hiện một lần và không lấy lại được; mất thì thu hồi và tạo khóa khác.',
    back: 'Đã chép, quay lại danh sách',
    refusal(refusal: KeyRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'name-missing':
          return 'Ghi khóa dùng cho phần mềm nào.'
        case 'name-taken':
          return 'Đã có khóa mang tên này. Ghi tên khác.'
        case 'too-many':
          return `Đã có ${refusal.most} khóa. Thu hồi bớt trước.`
        case 'revoked-already':
          return 'Khóa này đã thu hồi.'
      }
    },
  }),
  en: {
    title: 'Keys for other programs (API)',
    lead: 'With a key another program of the committee reads the registers and brings packages and statuses, in the name of whoever made the key.',
    docs: 'API reference',
    none: 'There is no key yet.',
    name: 'For which program',
    scope: 'What it may do',
    scopes: { read: 'read only', write: 'read and bring in' },
    make: 'Make a key',
    wrong: 'It could not be made',
    by: (name, at) => `made by ${name} at ${at}`,
    used: (day) => `last used ${day}`,
    unused: 'never used',
    revoked: (at) => `revoked at ${at}`,
    revoke: 'Revoke',
    madeTitle: 'New key',
    madeLead: 'Copy this key now. It is shown once and cannot be had again; if it is lost, revoke it and make another.',
    back: 'Copied, back to the list',
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'name-missing':
          return 'Say for which program it is.'
        case 'name-taken':
          return 'There is a key of that name. Choose another.'
        case 'too-many':
          return `There are ${refusal.most} keys. Revoke some first.`
        case 'revoked-already':
          return 'This key has been revoked.'
      }
    },
  },
})
