// The wall of the hall: how many have signed, and who is missing.
import { inBoth } from '#kernel/words.ts'

export const wallWords = inBoth({
  vi: {
    title: 'Ký cam kết',
    count: (signed: number, all: number) => `${signed} trên ${all} chữ ký`,
    papers: (done: number, all: number) => `${done} trên ${all} văn bản đã đủ chữ ký`,
    missing: 'Còn chờ',
    allSigned: 'Mọi người đã ký đủ.',
    nothing: 'Trong bảy ngày qua không có văn bản nào được đưa ra ký.',
    refresh: 'Tải lại',
  },
  en: {
    title: 'Signing the commitments',
    count: (signed, all) => `${signed} of ${all} signatures`,
    papers: (done, all) => `${done} of ${all} documents fully signed`,
    missing: 'Still missing',
    allSigned: 'Everybody has signed.',
    nothing: 'Nothing was put forward for signing in the last seven days.',
    refresh: 'Load again',
  },
})
