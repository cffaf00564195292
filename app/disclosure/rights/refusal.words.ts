// What a closed page says, where its rule gives no reason of its own.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const closedWords = inOwnWords({
  vi: (own: Terms) => ({
    noPost: 'Hôm nay không giữ chức vụ nào trong cấp ủy này.',
    forOffice: `Trang này chỉ mở cho ${own.office} Đảng ủy.`,
    forCommand: `Chỉ mở cho ${own.office}, lãnh đạo cấp ủy, và ${own.unit} được giao.`,
    notYetOpen: `Đang chạy thử hoặc đã thu hồi: chỉ ${own.office} Đảng ủy xem.`,
    beingMade: `Văn bản chưa phát hành: ${own.office} Đảng ủy, Thường trực Đảng ủy và người của ${own.unit} ban hành xem.`,
    draft: `Bản chưa phát động: chỉ ${own.office} Đảng ủy xem.`,
    elsewhere: 'Cấp ủy khác: dữ liệu không nhìn thấy được, mọi trang và mọi việc đều trả lời “không tìm thấy”.',
  }),
  en: {
    noPost: 'Holds no post in this committee today.',
    forOffice: 'This page is for the office only.',
    forCommand: 'Open to the office, the leaders, and the unit that it was given to.',
    notYetOpen: 'A trial, or taken back: only the office sees it.',
    beingMade: 'Not issued yet: the office, the leaders and the people of the issuing unit see it.',
    draft: 'Not launched: only the office sees it.',
    elsewhere: 'Another committee: its data cannot be seen; every page and every act answers “not found”.',
  },
})
