// What a closed page says, where its rule gives no reason of its own.
import { inBoth } from '#kernel/words.ts'

export const closedWords = inBoth({
  vi: {
    noPost: 'Hôm nay không giữ chức vụ nào trong cấp ủy này.',
    forOffice: 'Trang này chỉ mở cho Văn phòng Đảng ủy.',
    notYetOpen: 'Đang chạy thử hoặc đã thu hồi: chỉ Văn phòng Đảng ủy xem.',
    draft: 'Bản chưa phát động: chỉ Văn phòng Đảng ủy xem.',
    elsewhere: 'Cấp ủy khác: dữ liệu không nhìn thấy được, mọi trang và mọi việc đều trả lời “không tìm thấy”.',
  },
  en: {
    noPost: 'Holds no post in this committee today.',
    forOffice: 'This page is for the office only.',
    notYetOpen: 'A trial, or taken back: only the office sees it.',
    draft: 'Not launched: only the office sees it.',
    elsewhere: 'Another committee: its data cannot be seen; every page and every act answers “not found”.',
  },
})
