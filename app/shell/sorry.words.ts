// What people read when a page cannot be given.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const sorryWords = inOwnWords({
  vi: (own: Terms) => ({
    missing: {
      title: 'Không tìm thấy trang này',
      hint: 'Có thể đường dẫn đã cũ, hoặc trang thuộc về cơ quan khác.',
    },
    forbidden: { title: 'Không xem được trang này', hint: 'Trang này dành cho người giữ chức vụ khác.' },
    tooLarge: {
      title: 'Tệp gửi lên quá lớn',
      hint: 'Mỗi lần gửi tối đa 25 MB. Quay lại, chọn tệp nhỏ hơn hoặc chia làm nhiều lần.',
    },
    crossSite: {
      title: 'Không nhận được biểu mẫu này',
      hint: `Biểu mẫu được gửi từ một địa chỉ khác với địa chỉ của phần mềm. Mở lại trang bằng địa chỉ mà ${own.office} đã cho, rồi làm lại.`,
    },
    malformed: {
      title: 'Không đọc được điều vừa gửi',
      hint: 'Có thể đường truyền bị ngắt giữa chừng. Quay lại trang trước rồi gửi lại.',
    },
    notAForm: { title: 'Không nhận dạng dữ liệu này', hint: 'Phần mềm chỉ nhận biểu mẫu từ các trang của mình.' },
    tooOften: {
      title: 'Vui lòng đợi một chút',
      hint: (seconds: number) => `Có quá nhiều yêu cầu cùng lúc. Đợi ${seconds} giây rồi thử lại; chưa có gì bị mất.`,
      resend: 'Gửi lại những gì đã nhập',
      chooseAgain: 'Chọn lại tệp',
    },
    defect: 'Có lỗi ở phía phần mềm',
    defectHint: (number: string) => `Những gì đã lưu vẫn còn. Khi báo lỗi, xin đọc số ${number}.`,
  }),
  en: {
    missing: {
      title: 'There is no such page',
      hint: 'The link may be old, or the page belongs to another committee.',
    },
    forbidden: { title: 'You cannot see this page', hint: 'It is for people who hold another post.' },
    tooLarge: {
      title: 'The upload is too large',
      hint: 'At most 25 MB at a time. Go back and choose a smaller file, or send it in parts.',
    },
    crossSite: {
      title: 'This form was not accepted',
      hint: 'It was sent from another address than the product’s own. Open the page again under the address that your office gave you, and do it once more.',
    },
    malformed: {
      title: 'What was sent could not be read',
      hint: 'The connection may have broken off. Go back to the page before and send it again.',
    },
    notAForm: { title: 'Data of this kind is not taken', hint: 'Only forms from the product’s own pages are.' },
    tooOften: {
      title: 'Please wait a moment',
      hint: (seconds) => `There were too many requests at once. Try again in ${seconds} seconds; nothing is lost.`,
      resend: 'Send again what was entered',
      chooseAgain: 'Choose the files again',
    },
    defect: 'Something broke on our side',
    defectHint: (number) => `What was saved is still there. Please give the number ${number} when you report it.`,
  },
})
