// What was done to a file after a signature, in words that a secretary and a resident understand.
import { inBoth } from '#kernel/words.ts'
import type { Change, ChangeKind } from '../changes/change.ts'

const vietnamese: Record<ChangeKind, string> = {
  'signature-added': 'Có thêm một chữ ký',
  'time-stamp-added': 'Có thêm một dấu thời gian',
  'signature-field-added': 'Có thêm một ô ký còn trống',
  'proof-added': 'Có thêm chứng thư và danh sách thu hồi để kiểm tra lâu dài',
  'metadata-changed': 'Thông tin về tệp (ngày sửa, chương trình) được ghi lại; các trang không đổi',
  'page-drawing': 'Nội dung vẽ trên trang bị sửa hoặc vẽ thêm',
  'page-look': 'Phông chữ, hình ảnh hoặc phần khác của trang bị thay',
  'page-size': 'Khổ trang hoặc chiều trang bị đổi',
  'page-added': 'Trang này được thêm vào sau khi ký',
  'page-removed': 'Trang này bị bỏ đi sau khi ký',
  'page-order': 'Thứ tự các trang bị đổi',
  'page-replaced': 'Trang này bị thay bằng trang khác',
  'annotation-added': 'Có thêm ghi chú, dấu hoặc hình đè lên trang',
  'annotation-removed': 'Một ghi chú hoặc ô trên trang bị bỏ đi',
  'annotation-changed': 'Một ghi chú hoặc hình đè trên trang bị sửa',
  'field-added': 'Có thêm ô điền',
  'field-value': 'Ô điền bị sửa',
  'signature-changed': 'Một chữ ký đã có bị sửa hoặc bị gỡ',
  'signature-over-page': 'Ô chữ ký mới che phần lớn trang',
  script: 'Có thêm mã chạy hoặc việc tự làm khi mở tệp',
  attachment: 'Tệp đính kèm bị thêm hoặc bị thay',
  layers: 'Các lớp ẩn hiện của trang bị đổi',
  catalog: 'Cấu trúc của tệp bị đổi',
  object: 'Một phần của tệp bị đổi, không rõ dùng để làm gì',
  'bytes-appended': 'Có dữ liệu lạ nối vào cuối tệp',
  'history-cut': 'Tệp không nối tiếp bản đã ký',
  unreadable: 'Phần nối thêm sau chữ ký không đọc được',
}

const english: Record<ChangeKind, string> = {
  'signature-added': 'A signature was added',
  'time-stamp-added': 'A time stamp was added',
  'signature-field-added': 'An empty signature field was added',
  'proof-added': 'Certificates and revocation lists were added for later checks',
  'metadata-changed': 'Facts about the file (day, program) were written anew; the pages are the same',
  'page-drawing': 'What is drawn on the page was changed, or more was drawn',
  'page-look': 'Fonts, pictures or other parts of the page were replaced',
  'page-size': 'The size or the turn of the page was changed',
  'page-added': 'This page was added after the signature',
  'page-removed': 'This page was taken out after the signature',
  'page-order': 'The order of the pages was changed',
  'page-replaced': 'This page was replaced by another',
  'annotation-added': 'A note, a stamp or a drawing was laid over the page',
  'annotation-removed': 'A note or a field was taken off the page',
  'annotation-changed': 'A note or a drawing over the page was changed',
  'field-added': 'A field to fill in was added',
  'field-value': 'A field was changed',
  'signature-changed': 'A signature that was there was changed or taken off',
  'signature-over-page': 'A new signature field covers a large part of the page',
  script: 'A program, or something that happens when the file is opened, was added',
  attachment: 'An attached file was added or replaced',
  layers: 'The layers of the pages were changed',
  catalog: 'The structure of the file was changed',
  object: 'A part of the file was changed, and nobody can tell what it is for',
  'bytes-appended': 'Something foreign was appended to the file',
  'history-cut': 'The file does not continue what was signed',
  unreadable: 'What was appended after the signature cannot be read',
}

const where = (words: string, page: string, { page: number, name }: Change): string =>
  [words, number === null ? null : `${page} ${number}`, name || null].filter(Boolean).join(', ')

export const changeWords = inBoth({
  vi: { change: (one: Change): string => where(vietnamese[one.what], 'trang', one) },
  en: { change: (one) => where(english[one.what], 'page', one) },
})
