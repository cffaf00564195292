// What people read where packages are taken in, statuses are fetched, and the committee says how it is known.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { ProfileRefusal } from './profile.rules.ts'
import type { TakeRefusal } from './taking.rules.ts'

export const exchangeWords = inOwnWords({
  vi: (own: Terms) => ({
    wrong: 'Chưa làm được',
    packageTitle: 'Nhận gói edXML',
    packageLead: 'Gói văn bản hoặc tin trạng thái lấy từ trục liên thông. Gói hỏng được để riêng cùng lý do.',
    package: 'Gói (.edxml, .xml)',
    packageHint: 'Tối đa 20 MB.',
    take: 'Nhận',
    nothing: 'Chọn một gói.',
    statusesTitle: 'Tin trạng thái',
    statusesLead: 'Tin của ta để đưa lên trục liên thông, và tin các nơi gửi về.',
    statusesNone: 'Chưa có tin trạng thái nào.',
    theirs: 'Nơi khác gửi về',
    ours: 'Của ta',
    download: 'Tải tin edXML',
    profileTitle: 'Mã định danh, liên thông',
    profileLead: 'Cấp ủy được gọi thế nào trên trục liên thông văn bản. Hỏi cơ quan vận hành trục của tỉnh.',
    organCode: 'Mã định danh',
    organCodeHint: 'Ví dụ 000.00.17.H99. Cần xác nhận với tỉnh.',
    organName: 'Tên cơ quan',
    address: 'Địa chỉ',
    email: 'Thư điện tử',
    telephone: 'Điện thoại',
    form: 'DocumentId ghi theo',
    forms: { 'organ-date-number': 'mã cơ quan, ngày, số/ký hiệu', uuid: 'mã duy nhất (UUID)' },
    encoding: 'Tệp trong gói',
    encodings: { plain: 'để nguyên', zip: 'nén zip từng tệp' },
    unconfirmed: 'Hai nơi vận hành làm khác nhau ở hai mục cuối: cần xác nhận.',
    save: 'Lưu',
    taking(refusal: TakeRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'empty':
          return 'Gói trống. Chọn lại.'
        case 'too-large':
          return `Gói lớn quá ${refusal.megabytes} MB.`
      }
    },
    profile(refusal: ProfileRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'code-wrong':
          return 'Mã định danh chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang, tối đa 50.'
        case 'name-missing':
          return 'Ghi tên cơ quan.'
        case 'address-wrong':
          return 'Địa chỉ thư điện tử không đúng.'
        case 'too-long':
          return 'Tên, địa chỉ hoặc điện thoại dài quá quy chuẩn (200, 250, 50).'
      }
    },
  }),
  en: {
    wrong: 'It could not be done',
    packageTitle: 'Take in an edXML package',
    packageLead: 'A document or a status message from the axis. A broken one is kept aside with the reason.',
    package: 'Package (.edxml, .xml)',
    packageHint: 'At most 20 MB.',
    take: 'Take in',
    nothing: 'Choose a package.',
    statusesTitle: 'Status messages',
    statusesLead: 'Ours, to be put on the axis, and those that came back.',
    statusesNone: 'No status message yet.',
    theirs: 'Theirs',
    ours: 'Ours',
    download: 'Download the edXML',
    profileTitle: 'How the committee is known',
    profileLead: 'The committee’s name on the axis of documents. Ask whoever runs it for the province.',
    organCode: 'Organ code',
    organCodeHint: 'For example 000.00.17.H99. To be confirmed with the province.',
    organName: 'Name',
    address: 'Address',
    email: 'E-mail',
    telephone: 'Telephone',
    form: 'DocumentId is written as',
    forms: { 'organ-date-number': 'organ, day, number/symbol', uuid: 'a unique id (UUID)' },
    encoding: 'Files in a package',
    encodings: { plain: 'as they are', zip: 'each zipped' },
    unconfirmed: 'Operators differ in the last two: to be confirmed.',
    save: 'Save',
    taking(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'empty':
          return 'The package is empty. Choose another.'
        case 'too-large':
          return `The package is larger than ${refusal.megabytes} MB.`
      }
    },
    profile(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'code-wrong':
          return 'The code has plain letters, digits, points and hyphens only, at most 50.'
        case 'name-missing':
          return 'Say the name.'
        case 'address-wrong':
          return 'This is no e-mail address.'
        case 'too-long':
          return 'Name, address or telephone is longer than the norm allows (200, 250, 50).'
      }
    },
  },
})
