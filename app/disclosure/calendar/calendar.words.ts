// What people read of their own calendar.

import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import { closedText } from './closed.words.ts'

export const calendarWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Lịch của tôi',
    lead: `Một địa chỉ bí mật để điện thoại hoặc Outlook tự lấy ${own.ceremony} và ${own.deadline} các việc của ${own.unit} mình.`,
    none: 'Chưa có địa chỉ.',
    made: (when: string) => `Địa chỉ cấp lúc ${when}. Không xem lại được; cần thì cấp địa chỉ mới.`,
    make: 'Cấp địa chỉ lịch',
    renew: 'Cấp địa chỉ mới (địa chỉ cũ hết dùng)',
    drop: 'Thôi dùng địa chỉ',
    once: 'Chép địa chỉ này ngay: chỉ hiện một lần',
    how: 'Trên điện thoại: Lịch → Thêm lịch đăng ký → dán địa chỉ. Ai có địa chỉ này đều đọc được lịch, nên đừng chuyển cho người khác.',
    address: 'Địa chỉ lịch',
    name: (who: string) => `Thi Đua – ${who}`,
    due: (text: string, of: string) => `${own.Deadline}: ${text} (${of})`,
    event: (text: string, of: string) => `${text}: ${of}`,
    file: 'lich.ics',
    refusal: closedText.vi,
  }),
  en: {
    title: 'My calendar',
    lead: 'A secret address by which a phone or Outlook fetches the ceremony and the deadlines of one’s own unit.',
    none: 'There is no address yet.',
    made: (when) => `The address was made at ${when}. It cannot be seen again; make a new one if needed.`,
    make: 'Make an address',
    renew: 'Make a new address (the old one stops working)',
    drop: 'Use no address any more',
    once: 'Copy this address now: it is shown once',
    how: 'On a phone: Calendar → add a subscription → paste. Whoever has it can read the calendar, so keep it to yourself.',
    address: 'Address of the calendar',
    name: (who) => `Thi Dua – ${who}`,
    due: (text, of) => `Deadline: ${text} (${of})`,
    event: (text, of) => `${text}: ${of}`,
    file: 'calendar.ics',
    refusal: closedText.en,
  },
})
