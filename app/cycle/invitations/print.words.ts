// What people read where invitations are printed.
import { inBoth } from '#kernel/words.ts'

export const printWords = inBoth({
  vi: {
    lead: (count: number) => `${count} giấy mời, mỗi khách một tờ, có mã để trả lời và vào hội trường.`,
    noNumber: 'Chưa có văn bản giấy mời nào được phát hành, nên số và người ký để trống.',
    draft: 'Soạn giấy mời để lấy số',
    all: (format: string) => `In tất cả, khổ ${format} (PDF)`,
    single: 'Từng tờ',
  },
  en: {
    lead: (count) => `${count} invitations, each on its own sheet, with the code for the answer and the door.`,
    noNumber: 'No invitation has been issued as a document, so number and signature stay blank.',
    draft: 'Draft one to get a number',
    all: (format) => `Print all, ${format} (PDF)`,
    single: 'One by one',
  },
})
