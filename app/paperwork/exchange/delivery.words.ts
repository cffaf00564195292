// What people read about documents on their way to recipients.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { Channel, DeliveryState } from './delivery.ts'

export const deliveryWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Chuyển văn bản đi',
    lead: (waiting: number, failed: number) => `${waiting} đang chờ gửi, ${failed} không gửi được.`,
    empty: 'Chưa có văn bản nào được ban hành để chuyển.',
    emptyOf: `Văn bản này chưa ban hành, hoặc không ghi ${own.recipient} nào.`,
    of: (number: string | null, subject: string) => [number, subject].filter(Boolean).join(' '),
    inbox: `Văn bản gửi đến ${own.unit} tôi`,
    inboxLead: 'Văn bản do cấp ủy ban hành, gửi trong phần mềm. Mở ra là đã có biên nhận.',
    inboxEmpty: 'Chưa có văn bản nào gửi đến.',
    unopened: (count: number) => `${count} văn bản mới gửi đến, chưa mở`,
    recipient: own.Recipient,
    channel: 'Cách gửi',
    state: 'Tình trạng',
    document: 'Văn bản',
    channels: {
      here: 'trong phần mềm',
      mail: 'thư điện tử',
      edxml: 'trục liên thông (edXML)',
      paper: 'bản giấy',
    } satisfies Record<Channel, string>,
    states: {
      waiting: 'chờ gửi',
      sent: 'đã gửi',
      delivered: 'đã đến',
      accepted: 'đã tiếp nhận',
      refused: 'bị từ chối',
      recalled: 'đã lấy lại',
      failed: 'không gửi được',
    } satisfies Record<DeliveryState, string>,
    reason: (reason: string) =>
      reason === 'unclear'
        ? `Đường truyền đứt khi máy chủ thư đang nhận: thư có thể đã đến. Hãy hỏi ${own.recipient} rồi mới gửi lại.`
        : reason,
    nextTry: (at: string) => `Máy sẽ thử lại lúc ${at}.`,
    waits: 'Máy gửi trong vài phút. Nếu chờ quá lâu, báo người quản trị xem máy chủ thư.',
  }),
  en: {
    title: 'Documents on their way',
    lead: (waiting, failed) => `${waiting} wait to be sent, ${failed} could not be sent.`,
    empty: 'No document has been issued yet.',
    emptyOf: 'This document has not been issued, or names no recipient.',
    of: (number, subject) => [number, subject].filter(Boolean).join(' '),
    inbox: 'Documents sent to my unit',
    inboxLead: 'Issued by the committee and sent inside the product. Opening one is its receipt.',
    inboxEmpty: 'No document has been sent to you.',
    unopened: (count) => `${count} new documents, not opened yet`,
    recipient: 'Recipient',
    channel: 'Channel',
    state: 'State',
    document: 'Document',
    channels: { here: 'in the product', mail: 'e-mail', edxml: 'the axis (edXML)', paper: 'on paper' },
    states: {
      waiting: 'waits',
      sent: 'sent',
      delivered: 'delivered',
      accepted: 'accepted',
      refused: 'refused',
      recalled: 'recalled',
      failed: 'could not be sent',
    },
    reason: (reason) =>
      reason === 'unclear'
        ? 'The line broke while the mail server was taking the letter: it may have arrived. Ask the recipient before you send it again.'
        : reason,
    nextTry: (at) => `It is tried again at ${at}.`,
    waits: 'It goes within minutes. If it waits longer, ask the administrator to look at the mail server.',
  },
})
