// What people read when a file cannot be kept.
import { inBoth } from '#kernel/words.ts'
import type { KeepRefusal } from './file.rules.ts'

export const fileWords = inBoth({
  vi: {
    taken: 'Nhận tệp PDF, Word, Excel, ảnh (JPG, PNG, HEIC) và văn bản .txt, mỗi tệp tối đa 20 MB.',
    refusal(refusal: KeepRefusal): string {
      switch (refusal.why) {
        case 'empty':
          return 'Tệp này trống. Chọn lại tệp có nội dung.'
        case 'too-large':
          return `Tệp lớn quá ${refusal.megabytes} MB. Chọn tệp nhỏ hơn, hoặc chia ra.`
        case 'kind-not-taken':
          return 'Không nhận loại tệp này. Gửi tệp PDF, Word, Excel, ảnh (JPG, PNG, HEIC) hoặc văn bản .txt.'
      }
    },
  },
  en: {
    taken: 'PDF, Word, Excel, pictures (JPG, PNG, HEIC) and plain .txt, at most 20 MB each.',
    refusal(refusal) {
      switch (refusal.why) {
        case 'empty':
          return 'This file is empty. Choose one that holds something.'
        case 'too-large':
          return `The file is larger than ${refusal.megabytes} MB. Choose a smaller one, or send it in parts.`
        case 'kind-not-taken':
          return 'Files of this kind are not taken. Send a PDF, Word, Excel, a picture (JPG, PNG, HEIC) or plain .txt.'
      }
    },
  },
})
