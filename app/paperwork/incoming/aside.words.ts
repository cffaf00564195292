// What people read about what could not be taken, and why.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { SettleRefusal } from './aside.rules.ts'
import type { AsideRefusal } from './aside.ts'

const reasons = {
  vi: {
    empty: () => 'Tệp trống.',
    'too-large': ({ megabytes = 20 }) => `Tệp lớn quá ${megabytes} MB.`,
    'kind-not-taken': () => 'Không rõ là loại tệp gì, hoặc là loại không nhận.',
    'not-a-document': () => 'Tệp này không phải văn bản: cần PDF, Word, Excel hoặc ảnh.',
    'file-damaged': ({ name = '' }) => `Tệp ${name} hỏng: thiếu phần cuối, hoặc dữ liệu bị cắt.`,
    'file-missing': ({ name = '' }) => `Gói nhắc tới tệp ${name} nhưng không mang theo.`,
    'file-too-large': ({ name = '' }) => `Tệp ${name} trong gói, khi mở ra, lớn quá 20 MB.`,
    encoding: () => 'Bảng mã của gói không đọc được (cần UTF-8 hoặc UTF-16).',
    'has-doctype': () => 'Gói mang khai báo DTD, có thể dùng để tấn công. Không mở.',
    'too-deep': () => 'Gói lồng nhau quá sâu. Không mở tiếp.',
    'too-many-parts': () => 'Gói có quá nhiều phần tử hoặc quá nhiều tệp.',
    'not-xml': ({ line = 0 }) => `Gói không phải XML đúng, hỏng ở dòng ${line}.`,
    'not-edxml': ({ root = '' }) => `Không phải gói edXML: phần tử gốc là “${root}”.`,
    'field-missing': ({ field = '' }) => `Gói thiếu phần bắt buộc: ${field}.`,
    'field-wrong': ({ field = '' }) => `Phần ${field} của gói ghi không đúng.`,
    'too-slow': () => 'Đọc gói lâu quá mức cho phép nên đã dừng.',
    'too-much-memory': () => 'Đọc gói tốn quá nhiều bộ nhớ nên đã dừng.',
    'status-unknown': () => 'Tin trạng thái nói về một văn bản mà ta không gửi cho nơi ấy.',
    'status-not-now': () => 'Tin trạng thái đến không đúng thứ tự: trạng thái trước không cho phép.',
    'known-already': () => 'Văn bản này đã vào sổ.',
  },
  en: {
    empty: () => 'The file is empty.',
    'too-large': ({ megabytes = 20 }) => `The file is larger than ${megabytes} MB.`,
    'kind-not-taken': () => 'Nobody knows what kind of file this is, or it is of a kind that is not taken.',
    'not-a-document': () => 'This is no document: a PDF, Word, Excel or a picture is needed.',
    'file-damaged': ({ name = '' }) => `The file ${name} is damaged: its end is missing, or it was cut.`,
    'file-missing': ({ name = '' }) => `The package names the file ${name} and does not carry it.`,
    'file-too-large': ({ name = '' }) => `The file ${name} in the package is larger than 20 MB when opened.`,
    encoding: () => 'The package is in no known encoding (UTF-8 or UTF-16).',
    'has-doctype': () => 'The package carries a DTD, as attacks do. It was not opened.',
    'too-deep': () => 'The package is nested too deep. It was not read on.',
    'too-many-parts': () => 'The package has too many elements or files.',
    'not-xml': ({ line = 0 }) => `The package is not XML: broken in line ${line}.`,
    'not-edxml': ({ root = '' }) => `This is no edXML package: its root is “${root}”.`,
    'field-missing': ({ field = '' }) => `The package lacks what it must have: ${field}.`,
    'field-wrong': ({ field = '' }) => `The part ${field} of the package is wrong.`,
    'too-slow': () => 'Reading took too long and was stopped.',
    'too-much-memory': () => 'Reading took too much memory and was stopped.',
    'status-unknown': () => 'The status message speaks of a document that was not sent to that organ.',
    'status-not-now': () => 'The status message came out of order: the state before it does not allow it.',
    'known-already': () => 'This document is registered already.',
  },
} satisfies Record<'vi' | 'en', Record<string, (refusal: AsideRefusal) => string>>

const reasonIn =
  (language: 'vi' | 'en') =>
  (refusal: AsideRefusal): string => {
    const told: Record<string, (refusal: AsideRefusal) => string> = reasons[language]
    return told[refusal.why]?.(refusal) ?? refusal.why
  }

export const asideWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Để riêng, không nhận được',
    lead: 'Những gì đã đến mà không vào sổ được, giữ nguyên như khi đến. Báo nơi gửi gửi lại, rồi ghi đã làm gì.',
    empty: 'Không có gì để riêng.',
    unknownFrom: 'chưa rõ nơi gửi',
    brought: (name: string, at: string) => `${name} đưa vào lúc ${at}`,
    download: 'Tải tệp như khi đến',
    downloadHint: 'Tệp có thể hỏng hoặc độc hại. Không mở trên máy làm việc.',
    how: 'Đã làm gì',
    howHint: 'Ví dụ: đã gọi văn thư nơi gửi, gửi lại bằng gói khác.',
    settle: 'Ghi đã xử lý',
    settled: (name: string, at: string, how: string) => `${name} xử lý lúc ${at}: ${how}`,
    wrong: 'Chưa ghi được',
    reason: reasonIn('vi'),
    refusal(refusal: SettleRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'reason-missing':
          return 'Ghi đã làm gì.'
        case 'settled-already':
          return 'Đã có người xử lý rồi.'
      }
    },
  }),
  en: {
    title: 'Kept aside, could not be taken',
    lead: 'What came and could not be registered, as it came. Ask the sender to send it again, then write what was done.',
    empty: 'Nothing is kept aside.',
    unknownFrom: 'sender unknown',
    brought: (name, at) => `brought by ${name} at ${at}`,
    download: 'Download it as it came',
    downloadHint: 'It may be damaged or hostile. Do not open it on a machine that you work on.',
    how: 'What was done',
    howHint: 'For example: called the sender, who sends another package.',
    settle: 'Write down as settled',
    settled: (name, at, how) => `settled by ${name} at ${at}: ${how}`,
    wrong: 'It could not be written',
    reason: reasonIn('en'),
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'reason-missing':
          return 'Say what was done.'
        case 'settled-already':
          return 'Somebody has settled it already.'
      }
    },
  },
})
