// What people read where the browser keeps a door shut because the connection is not secure.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const secureContextWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Trang này cần kết nối an toàn (https)',
    why: (origin: string) =>
      `Địa chỉ đang dùng là ${origin}. Trình duyệt chỉ cho dùng khóa truy cập, máy ảnh và ký trên máy khi địa chỉ bắt đầu bằng https://.`,
    whatToDo: 'Cần làm gì:',
    ways: [
      `Hỏi ${own.office} xem phần mềm có địa chỉ https:// không, rồi mở lại trang bằng địa chỉ ấy.`,
      'Nếu chưa có, nhờ người quản trị máy chủ làm theo mục “HTTPS” của sổ tay vận hành (docs/operations.md).',
    ],
    rest: 'Các việc khác trong phần mềm vẫn làm được như thường.',
  }),
  en: {
    title: 'This page needs a secure connection (https)',
    why: (origin) =>
      `The address in use is ${origin}. Browsers allow passkeys, the camera and signing only where the address begins with https://.`,
    whatToDo: 'What to do:',
    ways: [
      'Ask the office whether there is an https:// address, and open the page again under it.',
      'If there is none yet, ask whoever looks after the server to follow “HTTPS” in the operations handbook (docs/operations.md).',
    ],
    rest: 'Everything else works as usual.',
  },
})
