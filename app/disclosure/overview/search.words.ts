// What people read where they search.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const searchWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Tìm',
    lead: `Tìm trong lời kế hoạch và ${own.duty}. Không cần gõ dấu: “doi moi” tìm ra “đổi mới”.`,
    label: 'Từ cần tìm',
    search: 'Tìm',
    plans: 'Trong kế hoạch',
    duties: `Trong ${own.duty}`,
    none: (words: string) => `Không thấy “${words}” trong kế hoạch và ${own.duty} nào. Thử ít chữ hơn.`,
    tooShort: 'Gõ ít nhất hai chữ cái.',
    place: 'Kế hoạch, mục',
    verbatim: 'nguyên văn',
    units: (count: number) => `${count} ${own.unit}`,
    more: 'Còn nữa: gõ thêm chữ để thu hẹp.',
  }),
  en: {
    title: 'Search',
    lead: 'Search the words of the plans and the duties. No marks needed: “doi moi” finds “đổi mới”.',
    label: 'Words',
    search: 'Search',
    plans: 'In the plans',
    duties: 'In the duties',
    none: (words) => `“${words}” stands in no plan and no duty. Try fewer letters.`,
    tooShort: 'Type at least two letters.',
    place: 'Plan, section',
    verbatim: 'verbatim',
    units: (count) => `${count} units`,
    more: 'There is more: add a word.',
  },
})
