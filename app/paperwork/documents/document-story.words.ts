// The journal of a document, told as sentences.
import { inBoth } from '#kernel/words.ts'

type Teller = (who: string, payload: { [key: string]: unknown }) => string

const numbered = ({ ordinal, sign, organ }: { [key: string]: unknown }) =>
  ordinal ? `${String(ordinal).padStart(2, '0')}-${sign}/${organ}` : ''

const because = (label: string, reason: unknown) => (reason ? ` ${label}: ${reason}` : '')

export const documentStoryWords = inBoth<{ tell: Record<string, Teller>; erased: string }>({
  vi: {
    erased: 'Nội dung đã được xóa.',
    tell: {
      'document.drafted': (who) => `${who} soạn văn bản.`,
      'document.edited': (who, { version }) => `${who} sửa, bản lưu thứ ${version}.`,
      'document.submitted': (who) => `${who} trình duyệt.`,
      'document.approved': (who) => `${who} duyệt.`,
      'document.taken-back': (who, { remark }) => `${who} đưa về để sửa.${because('Cần sửa', remark)}`,
      'document.numbered': (who, payload) => `${who} lấy số ${numbered(payload)}.`.replace(' số .', ' ngày ban hành.'),
      'document.issued': (who) => `${who} phát hành.`,
      'document.handed-over': (who, { receivedBy }) => `${who} ghi đã chuyển.${because('Ký nhận', receivedBy)}`,
      'document.refused': (who, { reason }) => `${who} quyết định không phát hành.${because('Vì', reason)}`,
      'document.withdrawn': (who, { reason }) => `${who} bỏ bản soạn.${because('Vì', reason)}`,
    },
  },
  en: {
    erased: 'What was said has been erased.',
    tell: {
      'document.drafted': (who) => `${who} drafted it.`,
      'document.edited': (who, { version }) => `${who} edited it; this was saving number ${version}.`,
      'document.submitted': (who) => `${who} handed it in for approval.`,
      'document.approved': (who) => `${who} approved it.`,
      'document.taken-back': (who, { remark }) => `${who} put it back on the desk.${because('To mend', remark)}`,
      'document.numbered': (who, payload) =>
        `${who} took the number ${numbered(payload)}.`.replace(' number .', ' day.'),
      'document.issued': (who) => `${who} issued it.`,
      'document.handed-over': (who, { receivedBy }) =>
        `${who} noted that it left.${because('Received by', receivedBy)}`,
      'document.refused': (who, { reason }) => `${who} decided not to issue it.${because('Reason', reason)}`,
      'document.withdrawn': (who, { reason }) => `${who} dropped the draft.${because('Reason', reason)}`,
    },
  },
})
