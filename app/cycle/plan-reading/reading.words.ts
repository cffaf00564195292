// What people read when a file cannot be read: what happened, why, and what to do.
import { inBoth } from '#kernel/words.ts'
import type { LooksLike, Note, OldFont, ReadRefusal } from './opening/opened.ts'

export const readingWords = inBoth({
  vi: {
    refusal(refusal: ReadRefusal): string {
      switch (refusal.why) {
        case 'empty':
          return 'Tệp không có chữ nào. Hãy kiểm tra lại tệp rồi chọn lại.'
        case 'not-a-document':
          return `Tệp này là ${kinds.vi[refusal.looksLike]}, không phải văn bản. Hãy chọn tệp .docx, .doc, .pdf hoặc .txt.`
        case 'encrypted':
          return 'Tệp được đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu lại rồi chọn lại.'
        case 'damaged':
          return 'Tệp bị hỏng hoặc tải chưa hết nên không mở được. Hãy mở bằng Word, lưu thành tệp mới rồi chọn lại.'
        case 'zip-bomb':
          return 'Tệp nén bung ra lớn bất thường nên bị từ chối để giữ an toàn. Hãy mở bằng Word, lưu thành tệp mới rồi chọn lại.'
        case 'scanned':
          return 'Tệp PDF này là ảnh chụp, không có chữ để đọc. Hãy dùng bản .docx của văn bản, hoặc bản PDF xuất từ Word.'
        case 'too-large':
          return `Tệp nặng ${refusal.megabytes} MB, quá mức 25 MB. Hãy bỏ bớt ảnh hoặc tách phụ lục rồi chọn lại.`
        case 'too-long':
          return 'Văn bản dài quá 1 MB chữ nên không đọc. Hãy tách riêng phần kế hoạch rồi chọn lại.'
        case 'secret':
          return `Văn bản có dấu độ mật "${refusal.level}". Hệ thống không được tiếp nhận bí mật nhà nước: tệp không được lưu, không được ghi lại. Hãy xử lý theo chế độ bảo mật.`
        case 'unreadable-font':
          return 'Chữ trong tệp dùng phông cũ hoặc mã lạ, không đổi được sang Unicode. Hãy chuyển sang phông Unicode (ví dụ Times New Roman) rồi chọn lại.'
        case 'too-slow':
          return 'Tệp đọc quá 2 giây chưa xong nên đã dừng. Hãy mở bằng Word, lưu thành tệp mới rồi chọn lại.'
        case 'too-much-memory':
          return 'Tệp cần quá 300 MB bộ nhớ nên đã dừng. Hãy bỏ bớt ảnh, bảng hoặc phụ lục rồi chọn lại.'
      }
    },
    note(note: Note): string {
      switch (note.note) {
        case 'old-font':
          return `Chữ viết bằng phông ${fonts[note.font]} đã được đổi sang Unicode; hãy xem lại các chữ hoa.`
        case 'pages-without-text':
          return `Trang ${note.pages.join(', ')} là ảnh, không có chữ để đọc.`
      }
    },
  },
  en: {
    refusal(refusal) {
      switch (refusal.why) {
        case 'empty':
          return 'The file holds no words. Check it and choose it again.'
        case 'not-a-document':
          return `This file is ${kinds.en[refusal.looksLike]}, not a text document. Choose a .docx, .doc, .pdf or .txt file.`
        case 'encrypted':
          return 'The file is locked with a password. Remove the password, save it and choose it again.'
        case 'damaged':
          return 'The file is damaged or incomplete. Open it in Word, save it as a new file and choose that.'
        case 'zip-bomb':
          return 'The file would unpack to an abnormal size and was refused for safety. Open it in Word, save it as a new file and choose that.'
        case 'scanned':
          return 'This PDF is a scan without text. Use the .docx of the document, or a PDF exported from Word.'
        case 'too-large':
          return `The file has ${refusal.megabytes} MB; at most 25 MB are read. Remove pictures or split off the appendix.`
        case 'too-long':
          return 'The text is longer than 1 MB and was not read. Put the plan itself into a file of its own.'
        case 'secret':
          return `The document bears the secrecy stamp "${refusal.level}". State secrets may not enter this system: the file was not stored and not logged. Handle it under the rules of secrecy.`
        case 'unreadable-font':
          return 'The text is in an old font or unknown code that cannot be turned into Unicode. Convert it to a Unicode font (such as Times New Roman) and choose it again.'
        case 'too-slow':
          return 'Reading took more than 2 seconds and was stopped. Open the file in Word, save it as a new file and choose that.'
        case 'too-much-memory':
          return 'Reading needed more than 300 MB of memory and was stopped. Remove pictures, tables or appendices and choose it again.'
      }
    },
    note(note) {
      switch (note.note) {
        case 'old-font':
          return `Text in the font ${fonts[note.font]} was turned into Unicode; check its capitals.`
        case 'pages-without-text':
          return `Page ${note.pages.join(', ')} is a picture without text.`
      }
    },
  },
})

const fonts: Record<OldFont, string> = { tcvn3: 'TCVN3 (ABC, .VnTime)', vni: 'VNI' }

const kinds: Record<'vi' | 'en', Record<LooksLike, string>> = {
  vi: {
    image: 'ảnh',
    spreadsheet: 'bảng tính',
    slides: 'bài trình chiếu',
    'open-document': 'tệp OpenDocument',
    'rich-text': 'tệp RTF',
    'web-page': 'trang web',
    archive: 'tệp nén',
    unknown: 'loại tệp không rõ',
  },
  en: {
    image: 'a picture',
    spreadsheet: 'a spreadsheet',
    slides: 'a slide show',
    'open-document': 'an OpenDocument file',
    'rich-text': 'an RTF file',
    'web-page': 'a web page',
    archive: 'an archive',
    unknown: 'of an unknown kind',
  },
}
