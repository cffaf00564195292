// What people read where the duties of a unit that is split are divided.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const dividingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: `Chia ${own.duty} cho ai?`,
    hint: (count: number) =>
      `${count} ${own.duty} đang mở. Chọn ${own.unit} nhận ngay ở đây, hoặc để trống: việc ấy sẽ nằm ở trang Cần giao lại.`,
    duty: (text: string, due: string | null) => `“${text}”${due ? `, ${own.deadline} ${due}` : ''}`,
    open: (unit: string) => `Giao sau (tạm ở ${unit})`,
    rest: `Các ${own.duty} còn để trống ở trên`,
    restOpen: 'Giao sau',
  }),
  en: {
    title: 'Who gets which duty?',
    hint: (count) =>
      `${count} open duties. Choose who has each from then on, or leave it open: it will be on the page To give over.`,
    duty: (text, due) => `“${text}”${due ? `, due ${due}` : ''}`,
    open: (unit) => `Later (for now with ${unit})`,
    rest: 'All that are left open above',
    restOpen: 'Later',
  },
})
